package dev.qstar.engine.chat.template;

import dev.qstar.engine.chat.template.Value.Text;

/// A text that grows up to the limit of its [Run].
final class TextBuilder {
    private final Run run;
    private final StringBuilder text = new StringBuilder();

    TextBuilder(Run run) {
        this.run = run;
    }

    TextBuilder append(CharSequence more) {
        run.checkLength((long) text.length() + more.length());
        run.pass(more.length());
        text.append(more);
        return this;
    }

    int length() {
        return text.length();
    }

    Text toText() {
        return new Text(text.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
