/** In development a page that uses its own name for this machine's address (DNS rebinding) reads nothing here. */
import { type NextRequest, NextResponse } from 'next/server';
import { hostsFrom, isAllowedHost } from './studio/guard';

const allowedHosts = hostsFrom(process.env.STUDIO_HOSTS);

/** Answers 421 to whoever asks for another host than this machine, or one that was allowed by name. */
export function proxy({ headers }: NextRequest) {
	const hosts = [headers.get('host') ?? '', ...(headers.get('x-forwarded-host')?.split(',') ?? [])];
	if (hosts.every((host) => isAllowedHost(host.trim(), allowedHosts))) return NextResponse.next();
	return new NextResponse('This server does not answer under this name.', { status: 421 });
}
