/** Pictures that the project drew itself, for stories and tests. */

/** Stands in for the agency's photograph of the article: the Middle Euphrates valley. 1200 × 800. */
export const map = new URL('./map.svg', import.meta.url).href;
/** A drawn portrait, 112 × 112. */
export const portrait = new URL('./portrait.svg', import.meta.url).href;
/** A plain lettered mark of the Daily Caller News Foundation, 184 × 40. */
export const logo = new URL('./logo.svg', import.meta.url).href;
/** An address at which there is no picture. */
export const missing = new URL('./no-such-picture.jpg', import.meta.url).href;
