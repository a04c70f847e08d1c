/** The program an example debugs: the first argument, or ours. */
import { ourTarget } from './our-target.ts';

export const target = process.argv[2] ?? ourTarget('program.exe');
