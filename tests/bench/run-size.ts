/** Builds publications of one size with every tool in turn, change by change, so that all of them meet the same machine. */
import { join } from 'node:path';
import { BenchFailure } from './bench-failure.ts';
import { type Cost, runMeasured } from './measure/run-measured.ts';
import { makePublication } from './publication/make-publication.ts';
import { pagesOfPublication } from './publication/pages.ts';
import type { Publication } from './publication/publication.ts';
import type { Scenario } from './publication/scenarios.ts';
import { differenceOf, drawnPages } from './tools/drawn-pages.ts';
import { clearProject, makeProject, updateProject } from './tools/project.ts';
import type { Tool } from './tools/tool.ts';

/** One build. */
export interface Run {
  readonly tool: string;
  readonly scenario: string;
  readonly cost: Cost;
}

export interface Size {
  readonly pieces: number;
  readonly pages: number;
  readonly runs: readonly Run[];
}

export interface Plan {
  readonly tools: readonly Tool[];
  readonly scenarios: readonly Scenario[];
  readonly seed: number;
  readonly repeat: number;
  /** Where the projects are made. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** Throws `BenchFailure` when a build fails, or draws other pages than the publication has. */
export async function runSize(pieces: number, { tools, scenarios, seed, repeat, folder, say }: Plan): Promise<Size> {
  let publication = makePublication(pieces, seed);
  const folderOf = ({ name }: Tool): string => join(folder, String(pieces), name);
  for (const tool of tools) await makeProject(tool, folderOf(tool), publication);

  const runs: Run[] = [];
  for (let turn = 0; turn < repeat; turn++) {
    for (const scenario of scenarios) {
      const before = publication;
      publication = scenario.change(before, turn);
      for (const tool of tools) {
        if (scenario.cold) await clearProject(tool, folderOf(tool), scenario.cold);
        await updateProject(tool, folderOf(tool), publication, before);
        const cost = await build(tool, folderOf(tool), publication);
        say(`${pieces} pieces, ${scenario.name}, ${tool.label}: ${cost.seconds.toFixed(1)} s`);
        runs.push({ tool: tool.name, scenario: scenario.name, cost });
      }
    }
  }
  return { pieces, pages: pagesOfPublication(publication).length, runs };
}

async function build(tool: Tool, folder: string, publication: Publication): Promise<Cost> {
  const { cost, failure } = await runMeasured(tool.commands(folder), folder);
  if (failure !== undefined) throw new BenchFailure(`${tool.label} could not build ${publication.pieces.length} pieces.\n${failure}`);
  const difference = differenceOf(pagesOfPublication(publication), drawnPages(tool, folder));
  if (difference !== undefined) throw new BenchFailure(`${tool.label} drew other pages than the publication has. ${difference}`);
  return cost;
}
