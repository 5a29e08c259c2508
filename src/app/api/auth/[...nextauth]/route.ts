import { handlers } from '#data/auth/config.ts';

export const { GET, POST } = handlers;
