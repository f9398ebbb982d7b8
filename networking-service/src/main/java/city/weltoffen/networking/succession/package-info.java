/** What a feature does to let its open matters follow when a department ends or a coordinator leaves. */
@NullMarked
package city.weltoffen.networking.succession;

import org.jspecify.annotations.NullMarked;
