import { attemptDelivery, type DispatchDependencies } from '../../delivery/dispatch';
import type { JobHandler } from '../registry';

export function deliverHandler(dependencies: DispatchDependencies): JobHandler<'delivery.ready'> {
  return async ({ deliveryId }) => {
    await attemptDelivery(dependencies, deliveryId);
  };
}
