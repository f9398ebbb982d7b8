/** Synergies and their rules over HTTP. */
@NullMarked
package city.weltoffen.networking.synergy.web;

import org.jspecify.annotations.NullMarked;
