package org.webnav.orders.web;

import org.webnav.console.tck.ConsoleModuleTck;

public final class ConsoleModuleTest extends ConsoleModuleTck {}
