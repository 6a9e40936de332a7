import { Navigate } from '@tanstack/react-router';
import { useRoles } from '../api/queries.ts';
import { placesOf } from './places.ts';

/** Where somebody with these roles begins: readers with their conversations, all others with the ledger. */
export function FirstPlace() {
  const [first] = placesOf(useRoles(), false);
  return <Navigate to={first?.to ?? '/log'} replace />;
}
