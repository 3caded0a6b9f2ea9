import { brokenLinks, outsideHosts } from '@cong-truong/database/sites/links';
import { siteStatus } from '@cong-truong/database/sites/site-status';
import { todayInVietnam } from '../../../../clock/today-in-vietnam';
import { contextOf } from '../../../gradebook/server/context';
import { denied } from '../../../gradebook/server/http/denied';
import type { Handler } from '../http/handler';
import { boardOf } from './board-of';

/** How the sites of an authority's schools stand, which of their links are broken, and where they lead to outside. */
export const readBoard: Handler<unknown, unknown> = {
  async handle({ strapi, person }) {
    const board = boardOf(person);
    if (!board) throw denied('Bảng này dành cho cơ quan quản lý.');
    const { db } = contextOf(strapi);
    const sites = await siteStatus(db, { ...board, today: todayInVietnam() });
    const codes = sites.map(({ schoolCode }) => schoolCode);
    return { sites, broken: await brokenLinks(db, codes), hosts: await outsideHosts(db, codes) };
  },
};
