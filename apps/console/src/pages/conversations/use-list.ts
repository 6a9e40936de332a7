import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client, queryClient } from '../../api/queries.ts';
import type { ListQuery, Page, SearchTerms, Summary } from '../../api/types.ts';
import { instantsOf } from './list-query.ts';

const termsKey = ['search-terms'];

/** What is searched for in the body: kept in memory while the session lasts, so that going back finds it again. */
export function useSearchTerms(): SearchTerms {
  return (
    useQuery<SearchTerms>({ queryKey: termsKey, queryFn: () => ({}), staleTime: Number.POSITIVE_INFINITY })
      .data ?? {}
  );
}

export function setSearchTerms(terms: SearchTerms): void {
  queryClient.setQueryData(termsKey, terms);
}

const pageSize = 100;

export function useConversations(query: ListQuery, terms: SearchTerms) {
  const given = Object.fromEntries(Object.entries(terms).filter(([, value]) => value?.trim()));
  const filters = { ...query, ...instantsOf(query) };
  return useInfiniteQuery({
    queryKey: ['conversations', filters, given],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const paging = { limit: pageSize, ...(pageParam && { cursor: pageParam }) };
      return Object.keys(given).length === 0
        ? client.ask<Page<Summary>>('GET', '/conversations', { query: { ...filters, ...paging }, signal })
        : client.ask<Page<Summary>>('POST', '/conversations/search', {
            json: { ...filters, ...given, ...paging },
            signal,
          });
    },
    getNextPageParam: ({ next }) => next,
  });
}
