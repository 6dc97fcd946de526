import { registerEnumType } from 'type-graphql'

export enum ProjectStatusEnum {
  PLANNED = 'PLANNED', ONGOING = 'ONGOING', ANNUAL = 'ANNUAL', COMPLETED = 'COMPLETED', POSTPONED = 'POSTPONED',
  CANCELLED = 'CANCELLED', CARRIED_OVER = 'CARRIED_OVER',
}
registerEnumType(ProjectStatusEnum, {
  name: 'ProjectStatus',
  description: 'Where a project stands.',
  valuesConfig: {
    PLANNED: { description: 'It lies ahead.' },
    ONGOING: { description: 'It is under way.' },
    ANNUAL: { description: 'It recurs every year and is never completed.' },
    COMPLETED: { description: 'It is done.' },
    POSTPONED: { description: 'It was put off.' },
    CANCELLED: { description: 'It will not be done.' },
    CARRIED_OVER: { description: 'It goes on in the next plan.' },
  },
})

export enum StatusBucket { COMPLETED = 'COMPLETED', ONGOING_OR_ANNUAL = 'ONGOING_OR_ANNUAL', PLANNED = 'PLANNED' }
registerEnumType(StatusBucket, {
  name: 'StatusBucket',
  description: 'The groups in which plans are reported to the public.',
  valuesConfig: {
    COMPLETED: { description: 'Completed.' },
    ONGOING_OR_ANNUAL: { description: 'Ongoing, or annual.' },
    PLANNED: { description: 'Planned, postponed or carried over.' },
  },
})

export enum ProjectKind {
  PROJECT = 'project', ACTIVITY = 'activity', STUDY = 'study', SERIES = 'series', RESOURCE = 'resource', NETWORK_ACTIVITY = 'network_activity',
}
registerEnumType(ProjectKind, {
  name: 'ProjectKind',
  description: 'What kind of work it is.',
  valuesConfig: {
    PROJECT: { description: 'A project.' },
    ACTIVITY: { description: 'An activity outside the list of projects.' },
    STUDY: { description: 'A study.' },
    SERIES: { description: 'A series of events.' },
    RESOURCE: { description: 'A standing resource.' },
    NETWORK_ACTIVITY: { description: 'An activity of the training-institution network.' },
  },
})

export enum PillarRole { LEAD = 'lead', COOPERATING = 'cooperating' }
registerEnumType(PillarRole, {
  name: 'PillarRole',
  description: 'How a project serves a pillar.',
  valuesConfig: {
    LEAD: { description: 'As a matter of its own mandate.' },
    COOPERATING: { description: 'In cooperation with other sectoral bodies.' },
  },
})

export enum ProjectSortEnum { CODE = 'CODE', TITLE = 'TITLE', START = 'START', LEAD = 'LEAD' }
registerEnumType(ProjectSortEnum, {
  name: 'ProjectSort',
  description: 'The order of a list of projects.',
  valuesConfig: {
    CODE: { description: 'By code.' },
    TITLE: { description: 'By English title, Vietnamese where there is none; marks folded.' },
    START: { description: 'By first day, actual before revised before planned; undated last.' },
    LEAD: { description: "By the leading delegation's place in protocol order." },
  },
})
