/** Articles in Markdown: written in versions, published, found by their words, shown as good practice. */
@NullMarked
package city.weltoffen.networking.article;

import org.jspecify.annotations.NullMarked;
