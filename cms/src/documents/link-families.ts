import type { Core } from '@strapi/strapi';
import { forgetStudent, linkStudent } from '../families/link-accounts';
import { documentIdOf } from './check-published';
import type { DocumentStep } from './document-action';

/** A family sees the children whose record names it: guardians' phones and addresses are matched on every change. */
export function linkFamilies(strapi: Core.Strapi): DocumentStep {
  return async (action, next) => {
    const result = await next();
    if (action.uid !== 'api::student.student') return result;
    const documentId = action.params.documentId ?? documentIdOf(result);
    if (documentId === undefined) return result;
    if (action.action === 'delete') await forgetStudent(strapi, documentId);
    if (action.action === 'create' || action.action === 'update') await linkStudent(strapi, documentId);
    if (action.action === 'clone') {
      const copy = documentIdOf(result);
      if (copy !== undefined) await linkStudent(strapi, copy);
    }
    return result;
  };
}
