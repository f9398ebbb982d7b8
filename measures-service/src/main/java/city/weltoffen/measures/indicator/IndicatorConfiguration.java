package city.weltoffen.measures.indicator;

import city.weltoffen.defaults.consuming.Broadcast;
import city.weltoffen.measures.counting.Figures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the index of indicators current, and counts their figures before somebody has to wait for them. */
@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {

    private static final Logger log = LoggerFactory.getLogger(IndicatorConfiguration.class);

    @Bean
    Broadcast indicatorIndexUpdates(IndicatorIndex index) {
        return Broadcast.events("weltoffen.measures", index::load, index::on);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> figuresInAdvance(IndicatorIndex index, Figures figures) {
        return ready -> Thread.ofVirtual().name("figures").start(() -> count(index, figures));
    }

    private static void count(IndicatorIndex index, Figures figures) {
        try {
            index.definitions().forEach(figures::of);
        } catch (RuntimeException later) {
            log.warn("Figures are counted when they are asked for: {}", later.toString());
        }
    }
}
