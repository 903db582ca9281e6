/** Pictures that editors put into `public/`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';

/**
 * How large a picture is, so that a page reserves its space before it loads.
 *
 * @param address as an editor writes it: `/room.jpg`.
 * @returns width and height in pixels.
 * @throws Error when there is no such file in `public/`, or it is not a picture.
 */
export function pictureSize(address: string): { width: number; height: number } {
	const { width, height, orientation = 1 } = imageSize(readFileSync(join('public', decodeURI(address))));
	// A phone held upright saves a picture on its side, with a note (EXIF orientation 5 to 8) to turn it.
	return orientation >= 5 ? { width: height, height: width } : { width, height };
}
