/** Pictures that editors put into `public/`. In a browser, where the studio shows pages, none can be measured. */
export { pictureSize } from '#picture-size';
