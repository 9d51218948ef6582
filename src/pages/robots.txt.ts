import type { APIRoute } from 'astro';
import { getLibrary } from '../library/get-library.ts';
import { robots } from '../site/robots.ts';

export const GET: APIRoute = async () => new Response(robots((await getLibrary()).site));
