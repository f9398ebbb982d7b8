package city.weltoffen.defaults.matters;

import city.weltoffen.defaults.directory.Directory;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** What waits for a person, for every service that knows of something. */
@AutoConfiguration(afterName = "city.weltoffen.defaults.directory.DirectoryAutoConfiguration")
class MattersAutoConfiguration {

    @Bean
    @ConditionalOnBean(MatterSource.class)
    MyMatters myMatters(ObjectProvider<MatterSource> sources, Directory directory, Clock businessClock) {
        return new MyMatters(sources.stream().toList(), directory, businessClock);
    }
}
