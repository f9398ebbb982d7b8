/** What all HTTP APIs share: paging, versions, idempotency, unknown fields, documents. */
@NullMarked
package city.weltoffen.defaults.web;

import org.jspecify.annotations.NullMarked;
