package dev.qstar.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.foreign.Linker;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The direction of dependencies: what ARCHITECTURE.md says about who may know whom.
class ArchitectureTest {
    /// Those of the modules that are built before these tests run; nothing depends on the others.
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Repository.MODULES.subList(0, Repository.MODULES.indexOf("app") + 1).stream()
                    .map(module -> Repository.ROOT.resolve(module).resolve("target/classes"))
                    .toList());

    private static final String ENGINE = "dev.qstar.engine";

    /// What each package of the engine may know of the others; all may raise the engine's errors.
    private static final Map<String, List<String>> ENGINE_PACKAGES = Map.ofEntries(
            entry("platform", List.of()),
            entry("tensor", List.of("platform")),
            entry("gguf", List.of("platform", "tensor")),
            entry("tokenizer", List.of("gguf")),
            entry("chat", List.of("gguf")),
            entry("panel", List.of("platform", "tensor")),
            entry("kernel", List.of("platform", "tensor", "panel")),
            entry("kvcache", List.of("platform", "tensor", "panel")),
            entry("model", List.of("platform", "tensor", "gguf", "panel", "kernel", "kvcache")),
            entry("sampling", List.of()),
            entry("scheduler", List.of("kvcache", "model")));

    /// The engine's errors.
    private static final DescribedPredicate<HasName> ERRORS =
            name(ENGINE + ".EngineException").or(name(ENGINE + ".CancelledException"));

    /// The modules, each with those it may know.
    private static final Map<String, List<String>> MODULE_KNOWS = Map.of(
            "engine", List.of(),
            "models", List.of(),
            "search", List.of("engine"),
            "training", List.of("engine", "search"),
            "testkit", List.of("engine", "search"),
            "server", List.of("engine", "search"),
            "app", List.of("engine", "search", "training", "models", "server"));

    private static String module(String name) {
        return "dev.qstar." + name + "..";
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage("dev.qstar..");
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    void everyModuleWithClassesIsSeen() {
        for (String name : List.of("engine", "search", "training", "models", "server", "app")) {
            assertThat(CLASSES).anyMatch(resideInAPackage(module(name)));
        }
    }

    @Test
    void modulesKnowOnlyThoseBeforeThem() {
        MODULE_KNOWS.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream())
                    .map(ArchitectureTest::module)
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(module(name))
                    .should()
                    .dependOnClassesThat(ours().and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(name.equals("testkit")));
        });
    }

    @Test
    void insideTheEngineLeftNeverKnowsRight() {
        ENGINE_PACKAGES.forEach((name, known) -> {
            String[] allowed = Stream.concat(Stream.of(name), known.stream())
                    .map(other -> ENGINE + "." + other + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(ENGINE + "." + name + "..")
                    .should()
                    .dependOnClassesThat(
                            ours().and(not(resideInAnyPackage(allowed))).and(not(ERRORS))));
        });
    }

    @Test
    void everyPackageOfTheEngineHasItsPlace() {
        String[] placed = ENGINE_PACKAGES.keySet().stream()
                .map(name -> ENGINE + "." + name + "..")
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage(ENGINE + "..")
                .should()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(ENGINE), Stream.of(placed)).toArray(String[]::new)));
    }

    @Test
    void searchKnowsOnlyTheFacadeOfTheEngine() {
        DescribedPredicate<JavaClass> facade = resideInAnyPackage(
                        ENGINE, ENGINE + ".chat", ENGINE + ".sampling", ENGINE + ".tokenizer")
                .or(name(ENGINE + ".gguf.Metadata"));
        DescribedPredicate<JavaClass> files = resideInAnyPackage(ENGINE + ".gguf", ENGINE + ".tensor");
        String value = "dev.qstar.search.value";
        DescribedPredicate<JavaClass> engine = resideInAPackage(ENGINE + "..");
        check(noClasses()
                .that(resideInAPackage(module("search")).and(not(resideInAPackage(value))))
                .should()
                .dependOnClassesThat(engine.and(not(facade))));
        check(noClasses()
                .that()
                .resideInAPackage(value)
                .should()
                .dependOnClassesThat(engine.and(not(facade.or(files)))));
    }

    @Test
    void packagesOfSearchAndTrainingFormNoCycles() {
        check(slices().matching("dev.qstar.training.(*)..").should().beFreeOfCycles());
        check(slices().matching("dev.qstar.search.(*)..").should().beFreeOfCycles());
    }

    @Test
    void theVectorApiStaysInOnePackage() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE + ".kernel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.incubator.vector.."));
    }

    @Test
    void nativeCodeIsCalledFromOnePackage() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ENGINE + ".platform")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Linker.class));
    }

    @Test
    void onlyTheEngineItselfKnowsWhichProcessorItRunsOn() {
        String processor = ENGINE + ".kernel.x86";
        check(noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE, processor)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(processor));
    }

    @Test
    void onlyTheAppHasAMain() {
        check(methods()
                .that()
                .haveName("main")
                .and()
                .areStatic()
                .should()
                .beDeclaredInClassesThat()
                .haveFullyQualifiedName("dev.qstar.app.Qstar"));
    }

    @Test
    void onlyTheAppTouchesTheStandardStreamsOrEndsTheProcess() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(module("app"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
        check(noClasses()
                .that()
                .resideOutsideOfPackage(module("app"))
                .should()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void chanceComesFromASeed() {
        check(noClasses().should().callConstructor(Random.class));
        check(noClasses().should().callMethod(Math.class, "random"));
        check(noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocalRandom.class));
    }

    @Test
    void errorsAreOursAndUnchecked() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Exception")
                .should()
                .beAssignableTo("java.lang.RuntimeException"));
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Exception")
                .should()
                .beAssignableTo("java.lang.Exception")
                .orShould()
                .beAssignableTo("java.lang.RuntimeException")
                .orShould()
                .beAssignableTo("java.lang.Error"));
    }
}
