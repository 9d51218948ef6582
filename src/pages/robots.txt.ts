import type { APIRoute } from 'astro';
import { robots } from '../site/robots.ts';

export const GET: APIRoute = ({ locals }) => new Response(robots(locals.library.settings));
