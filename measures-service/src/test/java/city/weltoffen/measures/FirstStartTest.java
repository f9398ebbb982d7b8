package city.weltoffen.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import city.weltoffen.testing.Backends;
import city.weltoffen.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The very first start, with nothing in the database. */
class FirstStartTest {

    @Test
    void isRefusedWithLineAndReasonWhenTheConceptIsBroken() {
        Throwable refused = catchThrowable(() -> new SpringApplicationBuilder(MeasuresApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.mongodb.uri=" + Backends.mongodbUri(),
                        "--spring.mongodb.database=first_start",
                        "--spring.cloud.stream.kafka.binder.brokers=" + Backends.brokers(),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestTokens.issuer(),
                        "--weltoffen.concept.file=classpath:concept/broken.yml"));

        assertThat(refused)
                .rootCause()
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("line 4, column 1, feilds: key-unknown");
    }
}
