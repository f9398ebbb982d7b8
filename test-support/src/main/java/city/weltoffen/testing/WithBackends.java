package city.weltoffen.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test broker, store and issuer of {@link TestTokens}: their addresses become properties of its context
 * ({@code MONGODB_URI}, {@code KAFKA_BROKERS}, {@code IDENTITY_ISSUER} and Spring's own names for them). Each is started
 * only when a context reads its property.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WithBackends {

    /** Whether the test class gets an empty database of its own, and with it a context of its own. */
    boolean freshDatabase() default false;
}
