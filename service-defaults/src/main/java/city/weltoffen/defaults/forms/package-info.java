/** What all public forms share: how many of them one address may send. */
@NullMarked
package city.weltoffen.defaults.forms;

import org.jspecify.annotations.NullMarked;
