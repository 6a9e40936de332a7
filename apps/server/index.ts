export type { AddRoutes, House } from './house.ts';
