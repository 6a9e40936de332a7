import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { approvalsQuery, useRoles } from '../api/queries.ts';
import { Logo } from '../theme/logo.tsx';
import { placesOf } from './places.ts';

export function Navigation({ sandbox }: { sandbox: boolean }) {
  const { t } = useTranslation();
  const places = placesOf(useRoles(), sandbox).filter(({ hidden }) => !hidden);
  return (
    <nav aria-label={t('nav.label')}>
      <Link to="/" className="brand">
        <Logo /> {t('app.name')}
      </Link>
      {(['work', 'watch', 'manage'] as const).map((group) => {
        const inGroup = places.filter((place) => place.group === group);
        if (inGroup.length === 0) return null;
        return (
          <section key={group}>
            <h2>{t(`nav.${group}`)}</h2>
            <ul>
              {inGroup.map(({ id, to, icon: Icon }) => (
                <li key={id}>
                  <Link to={to}>
                    <Icon size={19} stroke={1.7} aria-hidden /> {t(`nav.${id}`)}
                    {id === 'approvals' && <WaitingForYou />}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

/** How many wishes of others this person could decide about. */
function WaitingForYou() {
  const { t } = useTranslation();
  const count = useQuery(approvalsQuery).data?.items.filter(({ mayDecide }) => mayDecide).length ?? 0;
  if (count === 0) return null;
  return (
    <span className="waiting" title={t('approvals.waitingForYou', { count })}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{t('approvals.waitingForYou', { count })}</span>
    </span>
  );
}
