/** Documents for people, as DOCX and PDF, from one neutral model. */
@NullMarked
package city.weltoffen.documents;

import org.jspecify.annotations.NullMarked;
