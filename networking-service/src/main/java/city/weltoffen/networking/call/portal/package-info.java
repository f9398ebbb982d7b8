/** Reads pages of the EU Funding &amp; Tenders Portal into calls, and says of every row that it leaves out why. */
@NullMarked
package city.weltoffen.networking.call.portal;

import org.jspecify.annotations.NullMarked;
