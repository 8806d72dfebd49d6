package org.webnav.platform.web.rest;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.validation.Validation;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.validation.JAXRSBeanValidationInInterceptor;
import org.apache.cxf.validation.BeanValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.ApiTokens;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Metrics;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.rest.RestResource;
import org.webnav.platform.web.rest.PublishedResources.Published;

/** Publishes every {@link RestResource} as a server of its own, so that one comes and goes without touching the others. */
@Component(
        service = {},
        immediate = true)
public final class RestPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(RestPublisher.class);

    private record Running(Published published, Server server) {}

    private final Map<RestResource, Running> running = new ConcurrentHashMap<>();
    private final PublishedResources published;
    private final List<Object> providers;
    private final CallerInvoker invoker;
    private final Metrics metrics;
    private final BeanValidationProvider validation;

    @Activate
    public RestPublisher(
            @Reference Sessions sessions,
            @Reference ApiTokens tokens,
            @Reference CurrentCaller callers,
            @Reference Transactions transactions,
            @Reference PublishedResources published,
            @Reference Metrics metrics) {
        this.published = published;
        this.metrics = metrics;
        this.invoker = new CallerInvoker(callers, transactions);
        this.validation = new BeanValidationProvider(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .traversableResolver(new PlainRecords())
                .buildValidatorFactory());
        this.providers = List.of(
                new JacksonJsonProvider(Json.mapper()),
                new SizeLimit(),
                new AccessFilter(sessions, tokens),
                new ProblemMapper());
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addResource(RestResource resource, Map<String, Object> properties) {
        String path = String.valueOf(properties.get(RestResource.PATH));
        String capability = String.valueOf(properties.getOrDefault(RestResource.CAPABILITY, "other"));
        try {
            Published described = new Published(resource.getClass(), path, capability);
            running.put(resource, new Running(described, server(resource, path)));
            published.add(described);
            LOG.info("REST resource {} is there", path);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("REST resource {} cannot be published", path, e);
        }
    }

    void removeResource(RestResource resource) {
        Running gone = running.remove(resource);
        if (gone != null) {
            published.remove(gone.published());
            gone.server().destroy();
            LOG.info("REST resource {} is gone", gone.published().path());
        }
    }

    private Server server(RestResource resource, String path) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
        try {
            JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
            factory.setBus(BusFactory.getDefaultBus());
            factory.setAddress(path);
            factory.setServiceBean(resource);
            factory.setInvoker(invoker);
            factory.setProviders(providers);
            factory.setProvider(new RequestTimer(metrics, path));
            JAXRSBeanValidationInInterceptor validator = new JAXRSBeanValidationInInterceptor();
            validator.setProvider(validation);
            factory.getInInterceptors().add(validator);
            return factory.create();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
