package org.commonhold.house.offenders.metering;

import jakarta.persistence.Entity;
import jakarta.servlet.Servlet;

/** An entity that everybody can see. */
@Entity
public class OpenEntity {

    Servlet servlet;
}
