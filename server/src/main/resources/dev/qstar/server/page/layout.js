// Where the nodes of a tree stand: depth from left to right, branches one under the other. Pure.

const MAX_DEPTH = 500;

/**
 * @typedef {object} Layout
 * @property {Map<number, {depth: number, row: number}>} places of the nodes, the question (0) among them
 * @property {number} depth columns
 * @property {number} rows
 */

/**
 * Gives each end a row of its own, and puts each parent in the middle of its children.
 * @param {Map<number, import("./searchtree.js").TreeNode[]>} children
 * @returns {Layout}
 */
export function arrange(children) {
    const places = new Map();
    let rows = 0;
    let deepest = 0;
    /** @type {{id: number, depth: number, next: number}[]} */
    const stack = [{ id: 0, depth: 0, next: 0 }];
    while (stack.length > 0) {
        const top = stack[stack.length - 1];
        const below = top.depth < MAX_DEPTH ? children.get(top.id) ?? [] : [];
        if (top.next < below.length) {
            stack.push({ id: below[top.next].id, depth: top.depth + 1, next: 0 });
            top.next++;
            continue;
        }
        const first = below.length > 0 ? places.get(below[0].id) : undefined;
        const last = below.length > 0 ? places.get(below[below.length - 1].id) : undefined;
        const row = first && last ? (first.row + last.row) / 2 : rows++;
        places.set(top.id, { depth: top.depth, row });
        deepest = Math.max(deepest, top.depth);
        stack.pop();
    }
    return { places, depth: deepest, rows };
}
