package org.webnav.erp.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Times of the exchange, in seconds. */
@ObjectClassDefinition(name = "WebNav ERP exchange")
public @interface ExchangeConfig {

    @AttributeDefinition(description = "Longer than the ERP's worst commit time: only then a lost order is looked up")
    int quietPeriodSeconds() default 90;

    @AttributeDefinition(description = "Longer than a connector's longest call: then the sender counts as dead")
    int claimSeconds() default 120;

    @AttributeDefinition(description = "Pause between an acknowledgement and its first comparison with the ERP")
    int compareAfterSeconds() default 3600;

    @AttributeDefinition(description = "Pause between comparisons of an acknowledged order with the ERP")
    int compareSeconds() default 86_400;

    @AttributeDefinition(description = "Days after its submission on which an order is compared with the ERP")
    int compareDays() default 14;

    @AttributeDefinition(description = "Pause between looks for changed stock, customers, items and figures")
    int deltaSeconds() default 15;

    @AttributeDefinition(description = "Pause between readings of prices, discounts and other small tables")
    int priceSeconds() default 60;

    @AttributeDefinition(description = "Pause between full comparisons")
    int fullSeconds() default 86_400;

    @AttributeDefinition(description = "How far a look for changes reaches back before the previous one")
    int overlapSeconds() default 30;
}
