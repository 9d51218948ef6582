import type { APIRoute } from 'astro';
import { getLibrary } from '../library/get-library.ts';
import { headers } from '../site/headers.ts';

// Astro passes over files whose names begin with _, so the name is a parameter.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = async () => new Response(headers((await getLibrary()).site));
