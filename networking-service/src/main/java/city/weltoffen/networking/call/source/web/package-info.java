/** Sources of calls and their runs, for the office to look after and for members to see. */
@NullMarked
package city.weltoffen.networking.call.source.web;

import org.jspecify.annotations.NullMarked;
