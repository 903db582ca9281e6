/** Pictures that editors put into `public/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';

/**
 * How large a picture is, so that a page keeps its place before it has loaded.
 *
 * @param address as an editor writes it: `/room.jpg`.
 * @returns width and height in pixels.
 * @throws Error when there is no such file in `public/`, or it is no picture.
 */
export function pictureSize(address: string): { width: number; height: number } {
	const { width, height, orientation = 1 } = imageSize(readFileSync(join('public', decodeURI(address))));
	// A phone held upright saves a lying picture, and a note (5 to 8, EXIF) that it is to be turned.
	return orientation >= 5 ? { width: height, height: width } : { width, height };
}
