/** Whether what runs elsewhere fits what is built here, without Docker and without a cluster. */
@NullMarked
package city.weltoffen.deploy;

import org.jspecify.annotations.NullMarked;
