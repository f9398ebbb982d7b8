package city.weltoffen.networking.call.fetching;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Waits as people would. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    @Bean
    Waiter waiter() {
        return Thread::sleep;
    }
}
