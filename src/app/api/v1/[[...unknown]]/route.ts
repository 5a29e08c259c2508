import { nothingHere } from '../_door/nothing-here.ts';

/** Whatever no other route of the API answers. */
export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
export const OPTIONS = nothingHere;
