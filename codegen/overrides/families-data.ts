/** Constants of IDebugDataSpaces. */
import { flags, values, type FamilySpec } from './family-spec.ts';

export const dataFamilies: readonly FamilySpec[] = [
  values(
    'DEBUG_DATA_SPACE',
    'VIRTUAL PHYSICAL CONTROL IO MSR BUS_DATA DEBUGGER_DATA COUNT',
    'Argument of ChangeDebuggeeState with DEBUG_CDS_DATA. COUNT is the number of spaces.',
  ),
  values(
    'DEBUG_DATA_DEBUGGER',
    `KernBase BreakpointWithStatusAddr SavedContextAddr KiCallUserModeAddr KeUserCallbackDispatcherAddr
    PsLoadedModuleListAddr PsActiveProcessHeadAddr PspCidTableAddr ExpSystemResourcesListAddr
    ExpPagedPoolDescriptorAddr ExpNumberOfPagedPoolsAddr KeTimeIncrementAddr KeBugCheckCallbackListHeadAddr
    KiBugcheckDataAddr IopErrorLogListHeadAddr ObpRootDirectoryObjectAddr ObpTypeObjectTypeAddr
    MmSystemCacheStartAddr MmSystemCacheEndAddr MmSystemCacheWsAddr MmPfnDatabaseAddr MmSystemPtesStartAddr
    MmSystemPtesEndAddr MmSubsectionBaseAddr MmNumberOfPagingFilesAddr MmLowestPhysicalPageAddr
    MmHighestPhysicalPageAddr MmNumberOfPhysicalPagesAddr MmMaximumNonPagedPoolInBytesAddr
    MmNonPagedSystemStartAddr MmNonPagedPoolStartAddr MmNonPagedPoolEndAddr MmPagedPoolStartAddr
    MmPagedPoolEndAddr MmPagedPoolInformationAddr MmPageSize MmSizeOfPagedPoolInBytesAddr MmTotalCommitLimitAddr
    MmTotalCommittedPagesAddr MmSharedCommitAddr MmDriverCommitAddr MmProcessCommitAddr MmPagedPoolCommitAddr
    MmExtendedCommitAddr MmZeroedPageListHeadAddr MmFreePageListHeadAddr MmStandbyPageListHeadAddr
    MmModifiedPageListHeadAddr MmModifiedNoWritePageListHeadAddr MmAvailablePagesAddr
    MmResidentAvailablePagesAddr PoolTrackTableAddr NonPagedPoolDescriptorAddr MmHighestUserAddressAddr
    MmSystemRangeStartAddr MmUserProbeAddressAddr KdPrintCircularBufferAddr KdPrintCircularBufferEndAddr
    KdPrintWritePointerAddr KdPrintRolloverCountAddr MmLoadedUserImageListAddr NtBuildLabAddr KiNormalSystemCall
    KiProcessorBlockAddr MmUnloadedDriversAddr MmLastUnloadedDriverAddr MmTriageActionTakenAddr
    MmSpecialPoolTagAddr KernelVerifierAddr MmVerifierDataAddr MmAllocatedNonPagedPoolAddr MmPeakCommitmentAddr
    MmTotalCommitLimitMaximumAddr CmNtCSDVersionAddr MmPhysicalMemoryBlockAddr MmSessionBase MmSessionSize
    MmSystemParentTablePage MmVirtualTranslationBase OffsetKThreadNextProcessor OffsetKThreadTeb
    OffsetKThreadKernelStack OffsetKThreadInitialStack OffsetKThreadApcProcess OffsetKThreadState
    OffsetKThreadBStore OffsetKThreadBStoreLimit SizeEProcess OffsetEprocessPeb OffsetEprocessParentCID
    OffsetEprocessDirectoryTableBase SizePrcb OffsetPrcbDpcRoutine OffsetPrcbCurrentThread OffsetPrcbMhz
    OffsetPrcbCpuType OffsetPrcbVendorString OffsetPrcbProcessorState OffsetPrcbNumber SizeEThread
    KdPrintCircularBufferPtrAddr KdPrintBufferSizeAddr MmBadPagesDetected EtwpDebuggerData PteBase PaeEnabled
    SharedUserData ProductType SuiteMask DumpWriterStatus DumpFormatVersion DumpWriterVersion DumpPowerState
    DumpMmStorage DumpAttributes PagingLevels`,
    'One of two families under DEBUG_DATA_: Index of ReadDebuggerData.',
    { prefix: 'DEBUG_DATA_' },
  ),
  values(
    'DEBUG_DATA_PROCESSOR',
    `KPCR_OFFSET KPRCB_OFFSET KTHREAD_OFFSET BASE_TRANSLATION_VIRTUAL_OFFSET PROCESSOR_IDENTIFICATION
    PROCESSOR_SPEED`,
    'One of two families under DEBUG_DATA_: Index of ReadProcessorSystemData.',
    { prefix: 'DEBUG_DATA_' },
  ),
  values(
    'DEBUG_HANDLE_DATA_TYPE',
    `BASIC TYPE_NAME OBJECT_NAME HANDLE_COUNT TYPE_NAME_WIDE OBJECT_NAME_WIDE MINI_THREAD_1 MINI_MUTANT_1
    MINI_MUTANT_2 PER_HANDLE_OPERATIONS ALL_HANDLE_OPERATIONS MINI_PROCESS_1 MINI_PROCESS_2 MINI_EVENT_1
    MINI_SECTION_1 MINI_SEMAPHORE_1`,
    'DataType of ReadHandleData.',
  ),
  values(
    'DEBUG_OFFSINFO',
    'VIRTUAL_SOURCE',
    'Which of GetOffsetInformation; one member so far. Its answer is a DEBUG_VSOURCE.',
  ),
  values(
    'DEBUG_VSOURCE',
    'INVALID DEBUGGEE MAPPED_IMAGE DUMP_WITHOUT_MEMINFO',
    'Where virtual memory comes from: the four bytes that GetOffsetInformation answers for DEBUG_OFFSINFO_VIRTUAL_SOURCE.',
  ),
  flags('DEBUG_VSEARCH', 'DEFAULT WRITABLE_ONLY', 'Flags of SearchVirtual2.'),
  values(
    'DEBUG_PHYSICAL',
    'DEFAULT CACHED UNCACHED WRITE_COMBINED',
    'Flags of ReadPhysical2 and WritePhysical2. Called flags, but consecutive numbers: one at a time.',
  ),
];
