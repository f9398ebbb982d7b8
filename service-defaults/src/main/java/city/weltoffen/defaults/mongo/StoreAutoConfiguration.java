package city.weltoffen.defaults.mongo;

import city.weltoffen.defaults.aggregate.AggregateId;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Typed ids, days and times of day are stored as their text; they must not move with a time zone. */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class StoreAutoConfiguration {

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(conversions -> conversions
                .bigDecimal(MongoCustomConversions.BigDecimalRepresentation.DECIMAL128)
                .registerConverter(new IdWriter())
                .registerConverterFactory(new IdReader())
                .registerConverter(new DayWriter())
                .registerConverter(new DayReader())
                .registerConverter(new TimeWriter())
                .registerConverter(new TimeReader())
                .registerConverter(new DayAndTimeWriter())
                .registerConverter(new DayAndTimeReader()));
    }

    @Bean
    IndexCreator indexCreator(ObjectProvider<IndexPlan> plans, MongoTemplate template) {
        return new IndexCreator(plans.stream().toList(), template);
    }

    @WritingConverter
    private static final class IdWriter implements Converter<AggregateId, String> {
        @Override
        public String convert(AggregateId id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class IdReader implements ConverterFactory<String, AggregateId> {
        @Override
        public <T extends AggregateId> Converter<String, T> getConverter(Class<T> type) {
            return value -> {
                try {
                    var constructor = type.getDeclaredConstructor(String.class);
                    constructor.setAccessible(true);
                    return constructor.newInstance(value);
                } catch (InvocationTargetException refused) {
                    throw new IllegalStateException("no " + type.getSimpleName() + ": " + value, refused.getCause());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(type.getName() + " is no id record", e);
                }
            };
        }
    }

    @WritingConverter
    private static final class DayWriter implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class DayReader implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String day) {
            return LocalDate.parse(day);
        }
    }

    @WritingConverter
    private static final class TimeWriter implements Converter<LocalTime, String> {
        @Override
        public String convert(LocalTime time) {
            return time.toString();
        }
    }

    @ReadingConverter
    private static final class TimeReader implements Converter<String, LocalTime> {
        @Override
        public LocalTime convert(String time) {
            return LocalTime.parse(time);
        }
    }

    @WritingConverter
    private static final class DayAndTimeWriter implements Converter<LocalDateTime, String> {
        @Override
        public String convert(LocalDateTime local) {
            return local.toString();
        }
    }

    @ReadingConverter
    private static final class DayAndTimeReader implements Converter<String, LocalDateTime> {
        @Override
        public LocalDateTime convert(String local) {
            return LocalDateTime.parse(local);
        }
    }
}
