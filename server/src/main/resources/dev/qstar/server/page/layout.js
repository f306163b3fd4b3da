// Where the nodes of a tree stand: spread out, with branches one under the other, or as an indented list. Pure.

const MAX_DEPTH = 500;

/**
 * @typedef {object} Layout
 * @property {Map<number, {depth: number, row: number}>} places of the nodes, the question (0) among them
 * @property {number} rows
 */

/**
 * Gives each end a row of its own, and puts each parent in the middle of its children.
 * @param {Map<number, import("./searchtree.js").TreeNode[]>} children
 * @returns {Layout}
 */
export function spread(children) {
    const places = new Map();
    let rows = 0;
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
        stack.pop();
    }
    return { places, rows };
}

/**
 * Gives each node a row of its own, its children under it.
 * @param {Map<number, import("./searchtree.js").TreeNode[]>} children
 * @returns {Layout}
 */
export function indented(children) {
    const places = new Map();
    const next = [{ id: 0, depth: 0 }];
    while (next.length > 0) {
        const { id, depth } = next.pop();
        places.set(id, { depth, row: places.size });
        const below = depth < MAX_DEPTH ? children.get(id) ?? [] : [];
        for (let i = below.length - 1; i >= 0; i--) {
            next.push({ id: below[i].id, depth: depth + 1 });
        }
    }
    return { places, rows: places.size };
}
