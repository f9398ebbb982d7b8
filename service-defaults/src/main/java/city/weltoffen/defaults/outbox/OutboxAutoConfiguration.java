package city.weltoffen.defaults.outbox;

import city.weltoffen.defaults.telemetry.TraceContext;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.SubscribableChannelBindingTargetFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The outbox and its sweeper. */
@AutoConfiguration
@EnableConfigurationProperties(OutboxSettings.class)
class OutboxAutoConfiguration {

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry registry) {
        return new OutboxMetrics(registry);
    }

    @Bean
    EventsChannel eventsChannel(SubscribableChannelBindingTargetFactory channels, BindingService bindings) {
        return new EventsChannel(channels, bindings);
    }

    @Bean
    Outbox outbox(
            EventsChannel channel,
            MongoTemplate template,
            OutboxMetrics metrics,
            TraceContext traces,
            @Value("${spring.application.name}") String service) {
        return new Outbox(new StreamPublisher(channel), new OutboxDocuments(template), metrics, traces, service);
    }

    /** What a service enters while it starts is published together when it is ready: everybody reads it in fewer parts. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> outboxAfterStart(Outbox outbox) {
        outbox.hold();
        return ready -> outbox.release();
    }

    @Bean
    OutboxSweeper outboxSweeper(Outbox outbox, OutboxSettings settings) {
        return new OutboxSweeper(outbox, settings);
    }
}
