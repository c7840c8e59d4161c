/** The tree of categories. */
import { bytesIn } from '../base/bytes-in.ts';
import type { CategoryFields } from '../schema/categories.ts';
import { limits } from '../schema/limits.ts';
import { problemInField, type Written } from '../schema/written.ts';
import type { Problem } from '../problems/problem.ts';
import { diskName } from '../addresses/slug.ts';

export interface Category {
  /** `ai/chips-hardware`; also its key, since `a/c` and `b/c` are two categories. */
  readonly path: string;
  readonly name: string;
  readonly description?: string;
  /** Paths of its ancestors from the root, and its own. */
  readonly trail: readonly string[];
  /** Paths of its children, in the order of the file. */
  readonly children: readonly string[];
}

export interface CategoryTree {
  /** Paths of the roots, in the order of the file. */
  readonly roots: readonly string[];
  /** Parents before their children. */
  readonly byPath: ReadonlyMap<string, Category>;
}

/** The tree, and a problem for each duplicate name under one parent, and each path too long for a disk. */
export function buildCategoryTree(file: Written<readonly CategoryFields[]>): { tree: CategoryTree; problems: readonly Problem[] } {
  const byPath = new Map<string, Category>();
  const onDisk = new Map<string, string>();
  const problems: Problem[] = [];
  const add = (level: readonly CategoryFields[], above: readonly string[], place: string): string[] =>
    level.map((fields, index) => {
      const parent = above.at(-1);
      const path = parent === undefined ? fields.slug : `${parent}/${fields.slug}`;
      const field = `${place}${index}`;
      const refuse = (message: string, fix: string): void => {
        problems.push(problemInField(file, `${field}.slug`, 'slug', { message, fix }));
      };
      const other = onDisk.get(diskName(path));
      if (other !== undefined) {
        const fact = other === path ? 'is in the tree twice.' : `and "${other}" are one name on a disk that ignores capitals.`;
        refuse(`"${path}" ${fact}`, 'Give one of the two another slug, or join them.');
        return path;
      }
      // All its descendants are too long as well.
      const { most, message, fix } = limits.categoryBytes;
      if (bytesIn(path) > most) {
        refuse(message(fields.slug, bytesIn(path)), fix);
        return path;
      }
      onDisk.set(diskName(path), path);
      const trail = [...above, path];
      byPath.set(path, {
        path,
        name: fields.name,
        ...(fields.description === undefined ? {} : { description: fields.description }),
        trail,
        children: [],
      });
      const children = add(fields.children, trail, `${field}.children.`);
      const known = byPath.get(path);
      if (known) byPath.set(path, { ...known, children });
      return path;
    });
  return { tree: { roots: add(file.data, [], ''), byPath }, problems };
}
