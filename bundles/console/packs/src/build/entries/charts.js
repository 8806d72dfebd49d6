import * as core from 'echarts/core';
import { BarChart, FunnelChart, GaugeChart, HeatmapChart, LineChart, PieChart, ScatterChart, TreemapChart } from 'echarts/charts';
import {
  AriaComponent, DatasetComponent, DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent,
  TitleComponent, TooltipComponent, TransformComponent, VisualMapComponent
} from 'echarts/components';
import { LabelLayout, UniversalTransition } from 'echarts/features';
import { CanvasRenderer, SVGRenderer } from 'echarts/renderers';

core.use([
  AriaComponent, BarChart, CanvasRenderer, DatasetComponent, DataZoomComponent, FunnelChart, GaugeChart, GridComponent,
  HeatmapChart, LabelLayout, LegendComponent, LineChart, MarkLineComponent, PieChart, ScatterChart, SVGRenderer,
  TitleComponent, TooltipComponent, TransformComponent, TreemapChart, UniversalTransition, VisualMapComponent
]);

export * from 'echarts/core';
