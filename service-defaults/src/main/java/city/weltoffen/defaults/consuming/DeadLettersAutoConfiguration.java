package city.weltoffen.defaults.consuming;

import city.weltoffen.defaults.jobs.Turns;
import city.weltoffen.defaults.mongo.IndexPlan;
import city.weltoffen.defaults.security.Actor;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Every service shows its dead letters and lets an admin replay or discard them. */
@AutoConfiguration
@Import(DeadLettersController.class)
class DeadLettersAutoConfiguration {

    @Bean
    KeptLetters keptLetters(MongoTemplate template) {
        return new KeptLetters(template);
    }

    @Bean
    GroupConsumers groupConsumers(
            @Value("${spring.application.name}") String service, BindingServiceProperties bindings, BeanFactory beans) {
        return new GroupConsumers(service, bindings, beans);
    }

    @Bean
    LetterCollector letterCollector(
            @Value(ConsumingAutoConfiguration.BROKERS) String brokers,
            @Value("${spring.application.name}") String service,
            GroupConsumers groups,
            KeptLetters letters,
            ConsumingSettings settings) {
        return new LetterCollector(brokers, service, groups, letters, settings);
    }

    @Bean
    Replays replays(
            KeptLetters letters,
            GroupConsumers groups,
            EventConsumers consumers,
            ConsumingSettings settings,
            Turns turns,
            Actor actor) {
        return new Replays(letters, groups, consumers, settings, turns, actor);
    }

    @Bean
    IndexPlan deadLettersNewestFirst() {
        return IndexPlan.on("dead_letters", "state", "failedAt");
    }
}
