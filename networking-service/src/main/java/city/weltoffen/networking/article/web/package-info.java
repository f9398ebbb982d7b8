/** The HTTP API of articles, and what of them everybody may read. */
@NullMarked
package city.weltoffen.networking.article.web;

import org.jspecify.annotations.NullMarked;
