import { createHash } from 'node:crypto';
import type { JsonObject } from '../description.ts';
import type { Asset, Release, World } from '../state.ts';
import { repositoryPage, repositoryUrl } from './repository.ts';
import { nodeId, time, userBody } from './user.ts';

export function releaseBody(world: World, release: Release): JsonObject {
  const url = repositoryUrl(world, release.repository);
  const page = repositoryPage(release.repository);
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url: `${url}/releases/${release.id}`,
    html_url: `${page}/releases/tag/${release.tag}`,
    assets_url: `${url}/releases/${release.id}/assets`,
    upload_url: `${url}/releases/${release.id}/assets{?name,label}`,
    tarball_url: release.isDraft ? null : `${url}/tarball/${release.tag}`,
    zipball_url: release.isDraft ? null : `${url}/zipball/${release.tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.tag,
    body: '',
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: false,
    created_at: time(release.createdAt),
    updated_at: time(release.createdAt),
    published_at: release.isDraft ? null : time(release.createdAt),
    author: userBody(world, release.author),
    assets: release.assets.map((asset) => assetBody(world, release, asset)),
  };
}

export function assetBody(world: World, release: Release, asset: Asset): JsonObject {
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: '',
    content_type: asset.type,
    state: 'uploaded',
    size: asset.bytes.length,
    digest: `sha256:${createHash('sha256').update(asset.bytes).digest('hex')}`,
    download_count: 0,
    url: `${repositoryUrl(world, release.repository)}/releases/assets/${asset.id}`,
    browser_download_url: `${repositoryPage(release.repository)}/releases/download/${release.tag}/${asset.name}`,
    created_at: time(asset.createdAt),
    updated_at: time(asset.createdAt),
    uploader: userBody(world, asset.uploader),
  };
}
