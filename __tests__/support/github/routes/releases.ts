import { found, invalid, page } from '../answers.ts';
import { assetBody, releaseBody } from '../bodies/release.ts';
import { signedIn } from '../callers.ts';
import { makeAsset } from '../making.ts';
import type { Release } from '../state.ts';
import { numberIn, type Exchange, type Routes } from './route.ts';

export const releaseRoutes: Routes = {
  'GET /repos/{owner}/{repo}/releases': {
    needs: ['contents:read'],
    answer(exchange) {
      const { world, query, address } = exchange;
      const { items, headers } = page(releasesOf(exchange), query, address);
      return { status: 200, headers, body: items.map((release) => releaseBody(world, release)) };
    },
  },
  'GET /repos/{owner}/{repo}/releases/latest': {
    needs: ['contents:read'],
    answer(exchange) {
      const latest = releasesOf(exchange).find(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
      return { status: 200, body: releaseBody(exchange.world, found(latest)) };
    },
  },
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
    needs: ['contents:read'],
    answer(exchange) {
      const { tag } = exchange.params;
      const release = releasesOf(exchange).find((each) => each.tag === tag && !each.isDraft);
      return { status: 200, body: releaseBody(exchange.world, found(release)) };
    },
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}': {
    needs: ['contents:read'],
    answer: (exchange) => ({ status: 200, body: releaseBody(exchange.world, releaseIn(exchange)) }),
  },
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
    needs: ['contents:read'],
    answer(exchange) {
      const { world, query, address } = exchange;
      const release = releaseIn(exchange);
      const { items, headers } = page(release.assets, query, address);
      return { status: 200, headers, body: items.map((asset) => assetBody(world, release, asset)) };
    },
  },
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': {
    needs: ['contents:write'],
    heeds: ['name', 'label'],
    answer(exchange) {
      const { world, query, caller, bytes, type } = exchange;
      const release = releaseIn(exchange);
      const name = query['name'] ?? '';
      if (release.assets.some((asset) => asset.name === name)) {
        throw invalid('ReleaseAsset', 'name', 'already exists');
      }
      const uploader = signedIn(caller).user;
      const asset = makeAsset(world, release, { name, type, bytes, uploader });
      return { status: 201, body: assetBody(world, release, asset) };
    },
  },
  /** The asset's bytes where they are asked for, as GitHub gives them: from another address. */
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': {
    needs: ['contents:read'],
    answer(exchange) {
      const { world, blobs, accept } = exchange;
      const id = numberIn(exchange, 'asset_id');
      const release = found(releasesOf(exchange).find(({ assets }) => assets.some((each) => each.id === id)));
      const asset = found(release.assets.find((each) => each.id === id));
      if (!accept.includes('octet-stream')) return { status: 200, body: assetBody(world, release, asset) };
      const location = blobs.addressOf(blobs.hold(asset.bytes, 'application/octet-stream'), asset.name);
      return { status: 302, headers: { location } };
    },
  },
};

/** Newest first; drafts only for those who may write. */
function releasesOf({ world, repository, caller }: Exchange): Release[] {
  const mayWrite = caller !== null && (caller.app === null || caller.permissions.contents === 'write');
  return world.releases
    .filter((release) => release.repository === repository && (mayWrite || !release.isDraft))
    .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
}

function releaseIn(exchange: Exchange): Release {
  return found(releasesOf(exchange).find(({ id }) => id === numberIn(exchange, 'release_id')));
}
