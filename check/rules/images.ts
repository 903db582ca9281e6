import { extname } from 'node:path';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { rangeWithin } from '../range';
import type { Rule } from '../rule';
import { readTexts, type Site } from '../site';
import { suggestion } from '../suggestion';

/** A larger picture takes too long on a weak signal. */
const mostKilobytes = 200;

const shown = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.svg', '.gif'];

export const images: Rule = {
	name: 'images',
	about: 'Every picture exists, is small enough, and is described for those who do not see it.',
	examples: {
		in: 'text',
		bad: '![](/room.jpg)',
		good: '![Five chairs in a circle](/room.jpg)',
	},
	check({ site, problem }) {
		for (const { path, source, tree } of readTexts(site)) {
			visit(tree, 'image', (image) => {
				const { position } = image;
				const reason = wrongFile(image, site);
				if (reason) problem(path, reason, position && image.url ? rangeWithin(source, position, image.url) : position);
				const wording = wrongDescription(image);
				if (wording) problem(path, wording, position);
			});
		}
	},
};

function wrongFile({ url }: Image, site: Site): string | undefined {
	const names = [...site.publicFiles.keys()].filter((name) => shown.includes(extname(name).toLowerCase()));
	if (url === '') return 'The picture has no file. Write its name between ( and ), such as (/room.jpg).';
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
		return 'The site does not show pictures from other sites. Put the file into public/ and write its name here, such as (/room.jpg).';
	}
	if (!url.startsWith('/')) {
		const name = url.replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '');
		return `Pictures are in public/, and their names here begin with /: “/${name}”.`;
	}
	const written = url.replace(/[?#].*$/, '');
	if (written !== url) return `The name of a picture has no ? and no #: “${written}”. Rename the file if it has one.`;
	const file = decodedSafely(url);
	const found = site.publicFiles.get(file);
	if (!found) {
		return `There is no picture “${file.slice(1)}” in public/. ${suggestion(file, names, 'pictures there')}`;
	}
	if (!shown.includes(extname(file).toLowerCase())) {
		return `Browsers do not show files of the kind ${extname(file)}. Save the picture as .jpg, .png or .webp.`;
	}
	if (!found.isPicture) {
		return `The file “${file.slice(1)}” in public/ is damaged, or not the kind of file that its name says. Save the picture again, as .jpg, .png or .webp.`;
	}
	if (found.bytes > mostKilobytes * 1000) {
		return `This picture has ${Math.ceil(found.bytes / 1000)} kB; up to ${mostKilobytes} kB load well on a phone. Make it smaller, or save it as .webp.`;
	}
	return undefined;
}

/** A bare % cannot be decoded; there is no such file either. */
function decodedSafely(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

function wrongDescription({ alt, url }: Image): string | undefined {
	const words = (alt ?? '').trim();
	const example = 'Say what it shows between ![ and ]: ![Five chairs in a circle](/room.jpg).';
	if (words === '') return `The picture has no description for people who cannot see it. ${example}`;
	const bare = words.toLowerCase().replace(/[\s._-]+/g, ' ');
	const name = url.slice(url.lastIndexOf('/') + 1).toLowerCase();
	const useless =
		/^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|pic|img|icon|logo|illustration|screenshot|diagram|chart|untitled|alt|alt text|description|todo|tbd|placeholder|banner|dsc|img ?\d+|dsc ?\d+|\d+)(?: (?:of|\d+))?$/.test(
			bare,
		) ||
		/\.(?:jpe?g|png|gif|webp|avif|svg|heic)$/i.test(words) ||
		bare === name.replace(/\.\w+$/, '').replace(/[\s._-]+/g, ' ');
	if (useless) return `“${words}” does not say what the picture shows. ${example}`;
	return undefined;
}
