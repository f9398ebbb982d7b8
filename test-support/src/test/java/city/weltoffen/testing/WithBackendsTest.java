package city.weltoffen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(classes = WithBackendsTest.class)
@WithBackends
class WithBackendsTest {

    @Autowired
    private Environment environment;

    @Test
    void setsTheAddresses() {
        assertThat(environment.getProperty("spring.mongodb.uri")).isEqualTo(Backends.mongodbUri());
        assertThat(environment.getProperty("spring.cloud.stream.kafka.binder.brokers"))
                .isEqualTo(Backends.brokers());
        assertThat(environment.resolvePlaceholders("${IDENTITY_ISSUER:none}")).isEqualTo(TestTokens.issuer());
        assertThat(environment.getProperty("spring.mongodb.database")).isNull();
    }

    @Nested
    @WithBackends(freshDatabase = true)
    class Fresh {

        @Test
        void hasADatabaseOfItsOwn(@Autowired Environment own) {
            assertThat(own.getProperty("spring.mongodb.database")).startsWith("Fresh_");
        }
    }
}
