import { siteStatus } from '@cong-truong/database/sites/site-status';
import { todayInVietnam } from '../../../../clock/today-in-vietnam';
import { contextOf } from '../../../gradebook/server/context';
import { denied } from '../../../gradebook/server/http/denied';
import type { Handler } from '../http/handler';
import { boardOf } from './board-of';

/** How the sites of an authority's schools stand: the longest silent first. */
export const readBoard: Handler<unknown, unknown> = {
  async handle({ strapi, person }) {
    const board = boardOf(person);
    if (!board) throw denied('Bảng này dành cho cơ quan quản lý.');
    return { sites: await siteStatus(contextOf(strapi).db, { ...board, today: todayInVietnam() }) };
  },
};
