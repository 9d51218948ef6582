import type { APIRoute } from 'astro';
import { headers } from '../site/headers.ts';

// Astro passes over files whose names begin with _, so the name is a parameter.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

export const GET: APIRoute = ({ locals }) => new Response(headers(locals.library.settings));
