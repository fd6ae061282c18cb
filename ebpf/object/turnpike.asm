
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
       0:	r5 = *(u64 *)(r1 + 0x90)
       1:	r6 = *(u64 *)(r1 + 0x88)
       2:	w0 = w4
       3:	w0 &= 0xffff
       4:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
       5:	w0 = 0x1
       6:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       7:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       8:	w5 = *(u16 *)(r1 + 0x98)
       9:	w6 = w4
      10:	w6 &= 0xffff
      11:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      12:	w5 = *(u16 *)(r1 + 0xb0)
      13:	r6 = *(u64 *)(r1 + 0xa8)
      14:	r7 = *(u64 *)(r1 + 0xa0)
      15:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      16:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      17:	w6 = w4
      18:	w6 &= 0xffff
      19:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      20:	w5 = *(u16 *)(r1 + 0xc8)
      21:	r6 = *(u64 *)(r1 + 0xc0)
      22:	r7 = *(u64 *)(r1 + 0xb8)
      23:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      24:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      25:	w6 = w4
      26:	w6 &= 0xffff
      27:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      28:	w5 = *(u16 *)(r1 + 0xe0)
      29:	r6 = *(u64 *)(r1 + 0xd8)
      30:	r7 = *(u64 *)(r1 + 0xd0)
      31:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      32:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      33:	w6 = w4
      34:	w6 &= 0xffff
      35:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      36:	w5 = *(u16 *)(r1 + 0xf8)
      37:	r6 = *(u64 *)(r1 + 0xf0)
      38:	r7 = *(u64 *)(r1 + 0xe8)
      39:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      40:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      41:	w6 = w4
      42:	w6 &= 0xffff
      43:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      44:	w5 = *(u16 *)(r1 + 0x110)
      45:	r6 = *(u64 *)(r1 + 0x108)
      46:	r7 = *(u64 *)(r1 + 0x100)
      47:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      48:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      49:	w6 = w4
      50:	w6 &= 0xffff
      51:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      52:	w5 = *(u16 *)(r1 + 0x128)
      53:	r6 = *(u64 *)(r1 + 0x120)
      54:	r7 = *(u64 *)(r1 + 0x118)
      55:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      56:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      57:	w6 = w4
      58:	w6 &= 0xffff
      59:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      60:	w5 = *(u16 *)(r1 + 0x140)
      61:	r6 = *(u64 *)(r1 + 0x138)
      62:	r7 = *(u64 *)(r1 + 0x130)
      63:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      64:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      65:	w6 = w4
      66:	w6 &= 0xffff
      67:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      68:	w5 = *(u16 *)(r1 + 0x158)
      69:	r6 = *(u64 *)(r1 + 0x150)
      70:	r7 = *(u64 *)(r1 + 0x148)
      71:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      72:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      73:	w6 = w4
      74:	w6 &= 0xffff
      75:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      76:	w5 = *(u16 *)(r1 + 0x170)
      77:	r6 = *(u64 *)(r1 + 0x168)
      78:	r7 = *(u64 *)(r1 + 0x160)
      79:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      80:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      81:	w6 = w4
      82:	w6 &= 0xffff
      83:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      84:	w5 = *(u16 *)(r1 + 0x188)
      85:	r6 = *(u64 *)(r1 + 0x180)
      86:	r7 = *(u64 *)(r1 + 0x178)
      87:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      88:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      89:	w6 = w4
      90:	w6 &= 0xffff
      91:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      92:	w5 = *(u16 *)(r1 + 0x1a0)
      93:	r6 = *(u64 *)(r1 + 0x198)
      94:	r7 = *(u64 *)(r1 + 0x190)
      95:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      96:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      97:	w6 = w4
      98:	w6 &= 0xffff
      99:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     100:	w5 = *(u16 *)(r1 + 0x1b8)
     101:	r6 = *(u64 *)(r1 + 0x1b0)
     102:	r7 = *(u64 *)(r1 + 0x1a8)
     103:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     104:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     105:	w6 = w4
     106:	w6 &= 0xffff
     107:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     108:	w5 = *(u16 *)(r1 + 0x1d0)
     109:	r6 = *(u64 *)(r1 + 0x1c8)
     110:	r7 = *(u64 *)(r1 + 0x1c0)
     111:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     112:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     113:	w6 = w4
     114:	w6 &= 0xffff
     115:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     116:	w5 = *(u16 *)(r1 + 0x1e8)
     117:	r6 = *(u64 *)(r1 + 0x1e0)
     118:	r7 = *(u64 *)(r1 + 0x1d8)
     119:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     120:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     121:	w6 = w4
     122:	w6 &= 0xffff
     123:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     124:	w5 = *(u16 *)(r1 + 0x200)
     125:	r6 = *(u64 *)(r1 + 0x1f8)
     126:	r1 = *(u64 *)(r1 + 0x1f0)
     127:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     128:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     129:	w4 &= 0xffff
     130:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     131:	w0 = 0x0
     132:	exit
     133:	r2 = *(u64 *)(r1 + 0xa8)
     134:	r2 = *(u64 *)(r1 + 0xa0)
     135:	r2 = *(u64 *)(r1 + 0xc0)
     136:	r2 = *(u64 *)(r1 + 0xb8)
     137:	r2 = *(u64 *)(r1 + 0xd8)
     138:	r2 = *(u64 *)(r1 + 0xd0)
     139:	r2 = *(u64 *)(r1 + 0xf0)
     140:	r2 = *(u64 *)(r1 + 0xe8)
     141:	r2 = *(u64 *)(r1 + 0x108)
     142:	r2 = *(u64 *)(r1 + 0x100)
     143:	r2 = *(u64 *)(r1 + 0x120)
     144:	r2 = *(u64 *)(r1 + 0x118)
     145:	r2 = *(u64 *)(r1 + 0x138)
     146:	r2 = *(u64 *)(r1 + 0x130)
     147:	r2 = *(u64 *)(r1 + 0x150)
     148:	r2 = *(u64 *)(r1 + 0x148)
     149:	r2 = *(u64 *)(r1 + 0x168)
     150:	r2 = *(u64 *)(r1 + 0x160)
     151:	r2 = *(u64 *)(r1 + 0x180)
     152:	r2 = *(u64 *)(r1 + 0x178)
     153:	r2 = *(u64 *)(r1 + 0x198)
     154:	r2 = *(u64 *)(r1 + 0x190)
     155:	r2 = *(u64 *)(r1 + 0x1b0)
     156:	r2 = *(u64 *)(r1 + 0x1a8)
     157:	r2 = *(u64 *)(r1 + 0x1c8)
     158:	r2 = *(u64 *)(r1 + 0x1c0)
     159:	r2 = *(u64 *)(r1 + 0x1e0)
     160:	r2 = *(u64 *)(r1 + 0x1d8)
     161:	r2 = *(u64 *)(r1 + 0x1f8)
     162:	r1 = *(u64 *)(r1 + 0x1f0)
     163:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000520 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     164:	r6 = r3
     165:	r4 = *(u64 *)(r1 + 0x18)
     166:	r4 *= r6
     167:	r3 = *(u64 *)(r1 + 0x10)
     168:	r3 *= r2
     169:	r4 += r3
     170:	r8 = r4
     171:	r8 >>= 0x20
     172:	r8 ^= r4
     173:	r3 = *(u64 *)(r1 + 0x38)
     174:	r8 *= r3
     175:	r3 = -0x100000000 ll
     177:	*(u64 *)(r10 - 0x10) = r2
     178:	r4 = r2
     179:	r4 &= r3
     180:	r2 = 0xffff0000 ll
     182:	r4 |= r2
     183:	*(u64 *)(r10 - 0x20) = r4
     184:	w7 = 0x0
     185:	w2 = *(u32 *)(r1 + 0x8)
     186:	*(u32 *)(r10 - 0x8) = w2
     187:	r1 += 0x208
     188:	*(u64 *)(r10 - 0x18) = r1
     189:	r8 >>= 0x21
     190:	r9 = 0x0
     191:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     192:	w1 = w8
     193:	w1 += w7
     194:	w2 = *(u32 *)(r10 - 0x8)
     195:	w1 &= w2
     196:	*(u32 *)(r10 - 0x4) = w1
     197:	r2 = r10
     198:	r2 += -0x4
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	NARROW
     201:	call 0x1
     202:	r3 = 0xffffffffffff ll
     204:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     205:	r1 = *(u64 *)(r0 + 0x8)
     206:	r1 &= r3
     207:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     208:	w1 = *(u32 *)(r0 + 0x0)
     209:	r2 = *(u64 *)(r10 - 0x10)
     210:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     211:	w2 = *(u8 *)(r0 + 0x1f)
     212:	r2 <<= 0x5
     213:	r1 = *(u64 *)(r10 - 0x18)
     214:	r1 += r2
     215:	r2 = *(u64 *)(r1 + 0x0)
     216:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     217:	r1 = *(u64 *)(r1 + 0x8)
     218:	r2 = *(u64 *)(r10 - 0x20)
     219:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     220:	r1 = *(u64 *)(r0 + 0x48)
     221:	r2 = r1
     222:	r2 &= r3
     223:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     224:	w2 = *(u32 *)(r0 + 0x40)
     225:	r3 = *(u64 *)(r10 - 0x10)
     226:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     227:	w3 = *(u8 *)(r0 + 0x5f)
     228:	r3 <<= 0x5
     229:	r2 = *(u64 *)(r10 - 0x18)
     230:	r2 += r3
     231:	r3 = *(u64 *)(r2 + 0x0)
     232:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     233:	r2 = *(u64 *)(r2 + 0x8)
     234:	r3 = *(u64 *)(r10 - 0x20)
     235:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     236:	w7 += 0x1
     237:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     238:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     239:	r0 += 0x8
     240:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     241:	r0 += 0x48
     242:	r9 = r0
     243:	r0 = r9
     244:	exit

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x2
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r7 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w1 = 0x2
      21:	*(u32 *)(r10 - 0x48) = w1
      22:	r6 = 0x13
      23:	if r0 == 0x0 goto +0x2e <turnpike+0x1d0>
      24:	w1 = *(u32 *)(r0 + 0x0)
      25:	if w1 != 0x2 goto +0x2c <turnpike+0x1d0>
      26:	w9 = *(u32 *)(r7 + 0x4)
      27:	w8 = *(u32 *)(r7 + 0x0)
      28:	*(u64 *)(r10 - 0x50) = r8
      29:	r8 += 0xe
      30:	r6 = 0x3
      31:	if r8 > r9 goto +0x26 <turnpike+0x1d0>
      32:	w3 = 0x0
      33:	r5 = 0x0
      34:	r2 = 0xe
      35:	r1 = *(u64 *)(r10 - 0x50)
      36:	w1 = *(u16 *)(r1 + 0xc)
      37:	if w1 s> 0xa887 goto +0x3 <turnpike+0xe8>
      38:	if w1 == 0x8 goto +0xf2 <turnpike+0x868>
      39:	if w1 == 0x81 goto +0x3 <turnpike+0xf8>
      40:	goto +0x1d <turnpike+0x1d0>
      41:	if w1 == 0xdd86 goto +0x16 <turnpike+0x1a0>
      42:	if w1 != 0xa888 goto +0x1b <turnpike+0x1d0>
      43:	r8 = *(u64 *)(r10 - 0x50)
      44:	r8 += 0x16
      45:	if r8 > r9 goto +0x18 <turnpike+0x1d0>
      46:	r1 = *(u64 *)(r10 - 0x50)
      47:	r5 = *(u64 *)(r1 + 0xc)
      48:	w3 = *(u16 *)(r1 + 0xe)
      49:	w3 &= 0xff0f
      50:	w1 = *(u16 *)(r1 + 0x10)
      51:	if w1 == 0x8 goto +0xe1 <turnpike+0x848>
      52:	if w1 == 0xdd86 goto +0xe0 <turnpike+0x848>
      53:	if w1 != 0x81 goto +0x10 <turnpike+0x1d0>
      54:	r2 = *(u64 *)(r10 - 0x50)
      55:	w1 = *(u16 *)(r2 + 0x12)
      56:	w1 &= 0xff0f
      57:	w2 = *(u16 *)(r2 + 0x14)
      58:	if w2 == 0x8 goto +0xd5 <turnpike+0x820>
      59:	if w2 != 0xdd86 goto +0xa <turnpike+0x1d0>
      60:	w1 <<= 0x10
      61:	w1 |= w3
      62:	r2 = 0x16
      63:	w3 = w1
      64:	*(u32 *)(r10 - 0x60) = w3
      65:	*(u64 *)(r10 - 0x58) = r2
      66:	r1 = r8
      67:	r1 += 0x30
      68:	if r1 > r9 goto +0x1 <turnpike+0x1d0>
      69:	goto +0xf <turnpike+0x248>
      70:	w1 = 0x0
      71:	*(u32 *)(r10 - 0x20) = w1
      72:	r2 = r10
      73:	r2 += -0x20
      74:	r1 = 0x0 ll
		0000000000000250:  R_BPF_64_64	COUNTERS
      76:	call 0x1
      77:	if r0 == 0x0 goto +0x5 <turnpike+0x238>
      78:	r6 <<= 0x3
      79:	r0 += r6
      80:	r1 = *(u64 *)(r0 + 0x0)
      81:	r1 += 0x1
      82:	*(u64 *)(r0 + 0x0) = r1
      83:	w0 = *(u32 *)(r10 - 0x48)
      84:	exit
      85:	w2 = *(u32 *)(r8 + 0x4)
      86:	*(u64 *)(r10 - 0x68) = r2
      87:	w2 &= 0xff0000
      88:	if w2 != 0x110000 goto -0x13 <turnpike+0x1d0>
      89:	w2 = *(u32 *)(r8 + 0x0)
      90:	*(u64 *)(r10 - 0x70) = r2
      91:	w2 &= 0xf0
      92:	r6 = 0x4
      93:	if w2 != 0x60 goto -0x18 <turnpike+0x1d0>
      94:	r2 = *(u64 *)(r10 - 0x68)
      95:	w2 &= 0xffff
      96:	w3 = *(u32 *)(r8 + 0x2c)
      97:	r4 = r3
      98:	w3 &= 0xffff
      99:	if w2 != w3 goto -0x1e <turnpike+0x1d0>
     100:	r2 = r8
     101:	r2 += 0x28
     102:	w3 = w9
     103:	w3 -= w2
     104:	r2 = *(u64 *)(r10 - 0x68)
     105:	r2 = be16 r2
     106:	*(u32 *)(r10 - 0x90) = w3
     107:	*(u64 *)(r10 - 0x88) = r2
     108:	if w3 < w2 goto -0x27 <turnpike+0x1d0>
     109:	r2 = *(u64 *)(r10 - 0x88)
     110:	if w2 < 0x8 goto -0x29 <turnpike+0x1d0>
     111:	r6 = 0xc
     112:	w4 >>= 0x10
     113:	*(u64 *)(r10 - 0x98) = r4
     114:	if w4 == 0x0 goto -0x2d <turnpike+0x1d0>
     115:	r2 = *(u64 *)(r8 + 0x20)
     116:	*(u64 *)(r10 - 0x80) = r2
     117:	r3 = *(u64 *)(r8 + 0x18)
     118:	r4 = *(u64 *)(r8 + 0x10)
     119:	r6 = *(u64 *)(r8 + 0x8)
     120:	w2 = *(u32 *)(r8 + 0x28)
     121:	*(u64 *)(r10 - 0x78) = r2
     122:	r2 = *(u64 *)(r10 - 0x80)
     123:	*(u64 *)(r10 - 0x28) = r2
     124:	*(u64 *)(r10 - 0xa0) = r3
     125:	*(u64 *)(r10 - 0x30) = r3
     126:	*(u64 *)(r10 - 0xc0) = r4
     127:	*(u64 *)(r10 - 0x38) = r4
     128:	*(u64 *)(r10 - 0xb8) = r6
     129:	*(u64 *)(r10 - 0x40) = r6
     130:	r2 = *(u64 *)(r10 - 0x78)
     131:	w2 >>= 0x10
     132:	*(u64 *)(r10 - 0xd8) = r2
     133:	r2 = be16 r2
     134:	w4 = *(u16 *)(r0 + 0x6)
     135:	w4 &= 0xffff
     136:	w3 = 0x1
     137:	*(u64 *)(r10 - 0xa8) = r3
     138:	w3 = 0x1
     139:	if w2 <= w4 goto +0x1 <turnpike+0x408>
     140:	w3 = 0x0
     141:	w4 = *(u16 *)(r0 + 0x4)
     142:	w6 = 0x1
     143:	if w4 <= w2 goto +0x1 <turnpike+0x428>
     144:	w6 = 0x0
     145:	w2 = w6
     146:	r6 = *(u64 *)(r10 - 0x88)
     147:	w6 += -0x8
     148:	w2 &= w3
     149:	*(u32 *)(r10 - 0xd0) = w2
     150:	w2 &= 0x1
     151:	if w2 != 0x0 goto +0xa <turnpike+0x4b0>
     152:	if w6 < 0x4 goto +0x156 <turnpike+0xf18>
     153:	r3 = r8
     154:	r3 += 0x34
     155:	if r3 > r9 goto +0x153 <turnpike+0xf18>
     156:	w3 = *(u8 *)(r1 + 0x0)
     157:	if w3 < 0x40 goto +0x151 <turnpike+0xf18>
     158:	w4 = *(u32 *)(r0 + 0x44)
     159:	if w4 < w3 goto +0x14f <turnpike+0xf18>
     160:	w1 = *(u32 *)(r1 + 0x0)
     161:	*(u64 *)(r10 - 0xa8) = r1
     162:	*(u64 *)(r10 - 0xe0) = r6
     163:	*(u64 *)(r10 - 0xe8) = r5
     164:	r4 = 0x10000000000 ll
     166:	if w2 != 0x0 goto +0x4 <turnpike+0x4f8>
     167:	r1 = *(u64 *)(r10 - 0xa8)
     168:	w4 = w1
     169:	w4 &= 0xffff
     170:	r4 <<= 0x20
     171:	r2 = *(u64 *)(r0 + 0x10)
     172:	r1 = *(u64 *)(r10 - 0xb8)
     173:	r2 *= r1
     174:	r1 = *(u64 *)(r0 + 0x18)
     175:	r3 = *(u64 *)(r10 - 0xc0)
     176:	r1 *= r3
     177:	r1 += r2
     178:	r2 = *(u64 *)(r0 + 0x20)
     179:	r3 = *(u64 *)(r10 - 0xa0)
     180:	r2 *= r3
     181:	r1 += r2
     182:	r2 = *(u64 *)(r0 + 0x28)
     183:	r3 = *(u64 *)(r10 - 0x80)
     184:	r2 *= r3
     185:	r1 += r2
     186:	r2 = *(u64 *)(r10 - 0x78)
     187:	r4 |= r2
     188:	*(u64 *)(r10 - 0xc8) = r4
     189:	r2 = *(u64 *)(r0 + 0x30)
     190:	r2 *= r4
     191:	r1 += r2
     192:	r6 = r1
     193:	r6 >>= 0x20
     194:	r6 ^= r1
     195:	r1 = *(u64 *)(r0 + 0x38)
     196:	r6 *= r1
     197:	*(u64 *)(r10 - 0xb0) = r0
     198:	w1 = *(u32 *)(r0 + 0xc)
     199:	r2 = r6
     200:	r2 >>= 0x21
     201:	w1 &= w2
     202:	*(u32 *)(r10 - 0x20) = w1
     203:	r2 = r10
     204:	r2 += -0x20
     205:	r1 = 0x0 ll
		0000000000000668:  R_BPF_64_64	WIDE
     207:	call 0x1
     208:	if r0 == 0x0 goto +0x15d <turnpike+0x1110>
     209:	r6 >>= 0x20
     210:	r6 &= 0x1
     211:	r1 = r6
     212:	r1 <<= 0x7
     213:	r5 = r0
     214:	r5 += r1
     215:	r3 = *(u64 *)(r5 + 0x10)
     216:	r2 = 0xffffffffffff ll
     218:	*(u64 *)(r10 - 0xf0) = r3
     219:	r3 &= r2
     220:	r1 = *(u64 *)(r10 - 0xb0)
     221:	r1 = *(u64 *)(r10 - 0xc8)
     222:	if r3 != r1 goto +0x10 <turnpike+0x718>
     223:	r3 = *(u64 *)(r5 + 0x8)
     224:	r4 = *(u64 *)(r5 + 0x0)
     225:	r1 = *(u64 *)(r10 - 0xb8)
     226:	if r4 != r1 goto +0xc <turnpike+0x718>
     227:	r1 = *(u64 *)(r10 - 0xc0)
     228:	if r3 != r1 goto +0xa <turnpike+0x718>
     229:	w3 = *(u8 *)(r5 + 0x27)
     230:	r3 <<= 0x5
     231:	r4 = *(u64 *)(r10 - 0xb0)
     232:	r4 += r3
     233:	r3 = *(u64 *)(r4 + 0x208)
     234:	r1 = *(u64 *)(r10 - 0xa0)
     235:	if r3 != r1 goto +0x3 <turnpike+0x718>
     236:	r3 = *(u64 *)(r4 + 0x210)
     237:	r1 = *(u64 *)(r10 - 0x80)
     238:	if r3 == r1 goto +0x337 <turnpike+0x20d0>
     239:	r6 ^= 0x1
     240:	r6 <<= 0x7
     241:	r0 += r6
     242:	r4 = *(u64 *)(r0 + 0x10)
     243:	r3 = r4
     244:	r3 &= r2
     245:	r1 = *(u64 *)(r10 - 0xc8)
     246:	if r3 != r1 goto +0x134 <turnpike+0x10f8>
     247:	r2 = *(u64 *)(r0 + 0x8)
     248:	r3 = *(u64 *)(r0 + 0x0)
     249:	r1 = *(u64 *)(r10 - 0xb8)
     250:	if r3 != r1 goto +0x130 <turnpike+0x10f8>
     251:	r1 = *(u64 *)(r10 - 0xc0)
     252:	if r2 != r1 goto +0x12e <turnpike+0x10f8>
     253:	w2 = *(u8 *)(r0 + 0x27)
     254:	r2 <<= 0x5
     255:	r5 = *(u64 *)(r10 - 0xb0)
     256:	r5 += r2
     257:	r1 = *(u64 *)(r5 + 0x208)
     258:	r2 = *(u64 *)(r10 - 0xa0)
     259:	if r1 != r2 goto +0x127 <turnpike+0x10f8>
     260:	r1 = *(u64 *)(r5 + 0x210)
     261:	r2 = *(u64 *)(r10 - 0x80)
     262:	if r1 == r2 goto +0x1 <turnpike+0x7e0>
     263:	goto +0x123 <turnpike+0x10f8>
     264:	*(u64 *)(r10 - 0xf0) = r4
     265:	r3 = r0
     266:	r3 += 0x10
     267:	r5 += 0x208
     268:	*(u64 *)(r10 - 0xf8) = r5
     269:	r0 += 0x48
     270:	*(u64 *)(r10 - 0xc0) = r0
     271:	goto +0x31c <turnpike+0x2100>
     272:	w1 <<= 0x10
     273:	w1 |= w3
     274:	r2 = 0x16
     275:	w3 = w1
     276:	goto +0x4 <turnpike+0x868>
     277:	r2 = 0x12
     278:	r8 = *(u64 *)(r10 - 0x50)
     279:	r8 += 0x12
     280:	if w1 == 0xdd86 goto -0xd9 <turnpike+0x1a0>
     281:	*(u32 *)(r10 - 0x60) = w3
     282:	*(u64 *)(r10 - 0x58) = r2
     283:	r1 = r8
     284:	r1 += 0x1c
     285:	if r1 > r9 goto -0xd8 <turnpike+0x1d0>
     286:	w2 = *(u32 *)(r8 + 0x8)
     287:	*(u64 *)(r10 - 0x78) = r2
     288:	w2 &= 0xff00
     289:	if w2 != 0x1100 goto -0xdc <turnpike+0x1d0>
     290:	w2 = *(u32 *)(r8 + 0x0)
     291:	*(u64 *)(r10 - 0x70) = r2
     292:	w2 &= 0xff
     293:	r6 = 0x4
     294:	if w2 != 0x45 goto -0xe1 <turnpike+0x1d0>
     295:	w2 = *(u32 *)(r8 + 0x4)
     296:	*(u64 *)(r10 - 0x80) = r2
     297:	w2 &= -0x410000
     298:	if w2 != 0x0 goto -0xe5 <turnpike+0x1d0>
     299:	r4 = *(u64 *)(r8 + 0xc)
     300:	r2 = *(u64 *)(r10 - 0x80)
     301:	r3 = *(u64 *)(r10 - 0x70)
     302:	r2 += r3
     303:	r3 = *(u64 *)(r10 - 0x78)
     304:	r2 += r3
     305:	r3 = r4
     306:	r3 <<= 0x20
     307:	r3 >>= 0x20
     308:	r2 += r3
     309:	*(u64 *)(r10 - 0x68) = r4
     310:	r3 = r4
     311:	r3 >>= 0x20
     312:	r2 += r3
     313:	r3 = r2
     314:	r3 >>= 0x20
     315:	r2 <<= 0x20
     316:	r2 >>= 0x20
     317:	r2 += r3
     318:	r4 = r2
     319:	r4 &= 0xffff
     320:	r3 = r2
     321:	r3 >>= 0x20
     322:	r3 += r4
     323:	r2 >>= 0x10
     324:	r2 &= 0xffff
     325:	r3 += r2
     326:	r2 = r3
     327:	r2 >>= 0x10
     328:	w3 &= 0xffff
     329:	w3 += w2
     330:	w2 = w3
     331:	w2 >>= 0x10
     332:	w2 += w3
     333:	r6 = 0x5
     334:	w2 &= 0xffff
     335:	if w2 != 0xffff goto -0x10a <turnpike+0x1d0>
     336:	w3 = *(u32 *)(r8 + 0x18)
     337:	r2 = *(u64 *)(r10 - 0x70)
     338:	r2 = be32 r2
     339:	w2 &= 0xffff
     340:	*(u64 *)(r10 - 0x88) = r2
     341:	w4 = w2
     342:	w4 += -0x14
     343:	*(u64 *)(r10 - 0x98) = r3
     344:	r2 = r3
     345:	r2 = be16 r2
     346:	r6 = 0x4
     347:	*(u32 *)(r10 - 0xa0) = w4
     348:	if w4 != w2 goto -0x117 <turnpike+0x1d0>
     349:	r2 = r8
     350:	r2 += 0x14
     351:	w3 = w9
     352:	w3 -= w2
     353:	*(u32 *)(r10 - 0x90) = w3
     354:	w2 = *(u32 *)(r10 - 0xa0)
     355:	if w3 < w2 goto -0x11e <turnpike+0x1d0>
     356:	r2 = *(u64 *)(r10 - 0x88)
     357:	if w2 < 0x1c goto -0x120 <turnpike+0x1d0>
     358:	w2 = *(u32 *)(r8 + 0x14)
     359:	*(u64 *)(r10 - 0xb8) = r2
     360:	w2 >>= 0x10
     361:	*(u64 *)(r10 - 0xd0) = r2
     362:	r2 = be16 r2
     363:	w4 = *(u16 *)(r0 + 0x6)
     364:	w4 &= 0xffff
     365:	w3 = 0x1
     366:	*(u64 *)(r10 - 0xa8) = r3
     367:	w3 = 0x1
     368:	if w2 <= w4 goto +0x1 <turnpike+0xb30>
     369:	w3 = 0x0
     370:	w4 = *(u16 *)(r0 + 0x4)
     371:	w6 = 0x1
     372:	if w4 <= w2 goto +0x1 <turnpike+0xb50>
     373:	w6 = 0x0
     374:	w6 &= w3
     375:	w2 = w6
     376:	r6 = *(u64 *)(r10 - 0x88)
     377:	w6 += -0x1c
     378:	*(u32 *)(r10 - 0xc8) = w2
     379:	w2 &= 0x1
     380:	if w2 != 0x0 goto +0xa <turnpike+0xbd8>
     381:	if w6 < 0x4 goto +0x167 <turnpike+0x16c8>
     382:	r3 = r8
     383:	r3 += 0x20
     384:	if r3 > r9 goto +0x164 <turnpike+0x16c8>
     385:	w3 = *(u8 *)(r1 + 0x0)
     386:	if w3 < 0x40 goto +0x162 <turnpike+0x16c8>
     387:	w4 = *(u32 *)(r0 + 0x44)
     388:	if w4 < w3 goto +0x160 <turnpike+0x16c8>
     389:	w1 = *(u32 *)(r1 + 0x0)
     390:	*(u64 *)(r10 - 0xa8) = r1
     391:	*(u64 *)(r10 - 0xe0) = r6
     392:	*(u64 *)(r10 - 0xe8) = r5
     393:	r3 = 0x10000000000 ll
     395:	if w2 != 0x0 goto +0x4 <turnpike+0xc20>
     396:	r1 = *(u64 *)(r10 - 0xa8)
     397:	w3 = w1
     398:	w3 &= 0xffff
     399:	r3 <<= 0x20
     400:	r1 = *(u64 *)(r0 + 0x10)
     401:	r2 = *(u64 *)(r10 - 0x68)
     402:	r1 *= r2
     403:	r2 = *(u64 *)(r10 - 0xb8)
     404:	r3 |= r2
     405:	r2 = *(u64 *)(r0 + 0x18)
     406:	*(u64 *)(r10 - 0xc0) = r3
     407:	r3 *= r2
     408:	r3 += r1
     409:	r6 = r3
     410:	r6 >>= 0x20
     411:	r6 ^= r3
     412:	r1 = *(u64 *)(r0 + 0x38)
     413:	r6 *= r1
     414:	*(u64 *)(r10 - 0xb0) = r0
     415:	w1 = *(u32 *)(r0 + 0x8)
     416:	r2 = r6
     417:	r2 >>= 0x21
     418:	w1 &= w2
     419:	*(u32 *)(r10 - 0x20) = w1
     420:	r2 = r10
     421:	r2 += -0x20
     422:	r1 = 0x0 ll
		0000000000000d30:  R_BPF_64_64	NARROW
     424:	call 0x1
     425:	if r0 == 0x0 goto +0x180 <turnpike+0x18f0>
     426:	r6 >>= 0x20
     427:	r6 &= 0x1
     428:	r1 = r6
     429:	r1 <<= 0x6
     430:	r4 = r0
     431:	r4 += r1
     432:	r5 = *(u64 *)(r4 + 0x8)
     433:	r1 = 0xffffffffffff ll
     435:	r2 = r5
     436:	r2 &= r1
     437:	r3 = *(u64 *)(r10 - 0xc0)
     438:	if r2 != r3 goto +0x14 <turnpike+0xdf8>
     439:	w2 = *(u32 *)(r4 + 0x0)
     440:	r3 = *(u64 *)(r10 - 0x68)
     441:	if w2 != w3 goto +0x11 <turnpike+0xdf8>
     442:	w2 = *(u8 *)(r4 + 0x1f)
     443:	r2 <<= 0x5
     444:	r3 = *(u64 *)(r10 - 0xb0)
     445:	r3 += r2
     446:	*(u64 *)(r10 - 0xf8) = r3
     447:	r2 = *(u64 *)(r3 + 0x208)
     448:	if r2 != 0x0 goto +0xa <turnpike+0xdf8>
     449:	r2 = -0x100000000 ll
     451:	r3 = *(u64 *)(r10 - 0x68)
     452:	r3 &= r2
     453:	r2 = 0xffff0000 ll
     455:	r3 |= r2
     456:	r2 = *(u64 *)(r10 - 0xf8)
     457:	r2 = *(u64 *)(r2 + 0x210)
     458:	if r2 == r3 goto +0x2a0 <turnpike+0x22f8>
     459:	r6 ^= 0x1
     460:	r6 <<= 0x6
     461:	r0 += r6
     462:	r3 = *(u64 *)(r0 + 0x8)
     463:	r2 = r3
     464:	r2 &= r1
     465:	r1 = *(u64 *)(r10 - 0xc0)
     466:	if r2 != r1 goto +0x154 <turnpike+0x18d8>
     467:	w1 = *(u32 *)(r0 + 0x0)
     468:	r2 = *(u64 *)(r10 - 0x68)
     469:	if w1 != w2 goto +0x151 <turnpike+0x18d8>
     470:	w1 = *(u8 *)(r0 + 0x1f)
     471:	r1 <<= 0x5
     472:	r4 = *(u64 *)(r10 - 0xb0)
     473:	r4 += r1
     474:	r1 = *(u64 *)(r4 + 0x208)
     475:	if r1 != 0x0 goto +0x14b <turnpike+0x18d8>
     476:	r1 = -0x100000000 ll
     478:	r2 = *(u64 *)(r10 - 0x68)
     479:	r2 &= r1
     480:	r1 = 0xffff0000 ll
     482:	r2 |= r1
     483:	r1 = *(u64 *)(r4 + 0x210)
     484:	if r1 == r2 goto +0x1 <turnpike+0xed0>
     485:	goto +0x141 <turnpike+0x18d8>
     486:	*(u64 *)(r10 - 0xf0) = r3
     487:	r1 = r0
     488:	r1 += 0x8
     489:	*(u64 *)(r10 - 0xb8) = r1
     490:	r4 += 0x208
     491:	*(u64 *)(r10 - 0xf8) = r4
     492:	r0 += 0x4
     493:	*(u64 *)(r10 - 0xc0) = r0
     494:	goto +0x285 <turnpike+0x2340>
     495:	r2 = 0x20
     496:	*(u64 *)(r10 - 0x60) = r2
     497:	if w6 == 0x0 goto +0x15 <turnpike+0xfd8>
     498:	r8 += 0x31
     499:	if r8 > r9 goto +0x13 <turnpike+0xfd8>
     500:	r6 = 0x7
     501:	w1 = *(u8 *)(r1 + 0x0)
     502:	if w1 < 0x4 goto -0x1b1 <turnpike+0x1d0>
     503:	w2 = w1
     504:	w2 += -0x14
     505:	w2 &= 0xff
     506:	if w2 < 0x2c goto -0x1b5 <turnpike+0x1d0>
     507:	r2 = r0
     508:	w3 = *(u32 *)(r0 + 0x44)
     509:	r4 = 0x22
     510:	*(u64 *)(r10 - 0x60) = r4
     511:	if w3 >= w1 goto +0x2 <turnpike+0xfb0>
     512:	r3 = 0x20
     513:	*(u64 *)(r10 - 0x60) = r3
     514:	w1 &= 0xff
     515:	if w1 > 0x3f goto +0x2 <turnpike+0xfd0>
     516:	r1 = 0x20
     517:	*(u64 *)(r10 - 0x60) = r1
     518:	r0 = r2
     519:	r7 = r0
     520:	call 0x76
     521:	r1 = r7
     522:	w2 = *(u32 *)(r1 + 0x40)
     523:	r0 >>= 0x6
     524:	r6 = 0x3
     525:	if w2 <= w0 goto -0x1c8 <turnpike+0x1d0>
     526:	r2 = *(u64 *)(r10 - 0xa0)
     527:	r3 = *(u64 *)(r10 - 0x80)
     528:	r4 = *(u64 *)(r10 - 0xd8)
     529:	call -0x1
		0000000000001088:  R_BPF_64_32	.text
     530:	r1 = r7
     531:	if w0 == 0x0 goto -0x1ce <turnpike+0x1d0>
     532:	r2 = *(u64 *)(r10 - 0x50)
     533:	r2 = *(u64 *)(r2 + 0x0)
     534:	r3 = 0xffffffffffff ll
     536:	r2 &= r3
     537:	r3 = *(u64 *)(r1 + 0x48)
     538:	if r3 == r2 goto +0x7f8 <turnpike+0x5038>
     539:	r3 = *(u64 *)(r1 + 0x50)
     540:	if r3 == r2 goto +0x7f6 <turnpike+0x5038>
     541:	r3 = *(u64 *)(r1 + 0x58)
     542:	if r3 == r2 goto +0x7f4 <turnpike+0x5038>
     543:	r3 = *(u64 *)(r1 + 0x60)
     544:	if r3 == r2 goto +0x7f2 <turnpike+0x5038>
     545:	r3 = *(u64 *)(r1 + 0x68)
     546:	if r3 == r2 goto +0x7f0 <turnpike+0x5038>
     547:	r3 = *(u64 *)(r1 + 0x70)
     548:	if r3 == r2 goto +0x7ee <turnpike+0x5038>
     549:	r3 = *(u64 *)(r1 + 0x78)
     550:	if r3 == r2 goto +0x7ec <turnpike+0x5038>
     551:	r6 = 0xf
     552:	r1 = *(u64 *)(r1 + 0x80)
     553:	if r1 == r2 goto +0x7e9 <turnpike+0x5038>
     554:	goto -0x1e5 <turnpike+0x1d0>
     555:	r6 = *(u64 *)(r10 - 0xc8)
     556:	if r4 s> -0x1 goto +0x1 <turnpike+0x1110>
     557:	goto +0x1ad <turnpike+0x1e78>
     558:	w1 = *(u32 *)(r10 - 0xd0)
     559:	w1 &= 0x1
     560:	if w1 != 0x0 goto +0x2d <turnpike+0x1290>
     561:	r6 = 0x9
     562:	r2 = *(u64 *)(r10 - 0xa8)
     563:	r2 = be32 r2
     564:	w2 &= 0xffff
     565:	r1 = *(u64 *)(r10 - 0x88)
     566:	w1 += -0xc
     567:	if w1 < w2 goto +0x1 <turnpike+0x1168>
     568:	goto -0x1f3 <turnpike+0x1d0>
     569:	call 0x76
     570:	r1 = *(u64 *)(r10 - 0xb0)
     571:	w2 = *(u32 *)(r1 + 0x40)
     572:	r0 >>= 0x6
     573:	r6 = 0x3
     574:	if w2 <= w0 goto -0x1f9 <turnpike+0x1d0>
     575:	r2 = *(u64 *)(r10 - 0xa0)
     576:	r3 = *(u64 *)(r10 - 0x80)
     577:	r4 = *(u64 *)(r10 - 0xd8)
     578:	call -0x1
		0000000000001210:  R_BPF_64_32	.text
     579:	r1 = *(u64 *)(r10 - 0xb0)
     580:	if w0 == 0x0 goto -0x1ff <turnpike+0x1d0>
     581:	r2 = *(u64 *)(r10 - 0x50)
     582:	r2 = *(u64 *)(r2 + 0x0)
     583:	r3 = 0xffffffffffff ll
     585:	r2 &= r3
     586:	r3 = 0x22
     587:	*(u64 *)(r10 - 0x60) = r3
     588:	r3 = *(u64 *)(r1 + 0x48)
     589:	if r3 == r2 goto +0x7c5 <turnpike+0x5038>
     590:	r3 = *(u64 *)(r1 + 0x50)
     591:	if r3 == r2 goto +0x7c3 <turnpike+0x5038>
     592:	r3 = *(u64 *)(r1 + 0x58)
     593:	if r3 == r2 goto +0x7c1 <turnpike+0x5038>
     594:	r3 = *(u64 *)(r1 + 0x60)
     595:	if r3 == r2 goto +0x7bf <turnpike+0x5038>
     596:	r3 = *(u64 *)(r1 + 0x68)
     597:	if r3 == r2 goto +0x7bd <turnpike+0x5038>
     598:	r3 = *(u64 *)(r1 + 0x70)
     599:	if r3 == r2 goto +0x7bb <turnpike+0x5038>
     600:	r3 = *(u64 *)(r1 + 0x78)
     601:	if r3 == r2 goto +0x7b9 <turnpike+0x5038>
     602:	r6 = 0xf
     603:	r1 = *(u64 *)(r1 + 0x80)
     604:	if r1 == r2 goto +0x7b6 <turnpike+0x5038>
     605:	goto -0x218 <turnpike+0x1d0>
     606:	call 0x76
     607:	r9 = r0
     608:	r6 = r10
     609:	r6 += -0x20
     610:	r1 = r6
     611:	w2 = 0x0
     612:	r3 = 0x10
     613:	call -0x1
		0000000000001328:  R_BPF_64_32	memset
     614:	r1 = *(u64 *)(r10 - 0x80)
     615:	*(u64 *)(r10 - 0x8) = r1
     616:	r1 = *(u64 *)(r10 - 0xa0)
     617:	*(u64 *)(r10 - 0x10) = r1
     618:	r7 = *(u64 *)(r10 - 0x78)
     619:	w7 &= -0x10000
     620:	r1 = 0x30000000000 ll
     622:	r8 = r7
     623:	r7 |= r1
     624:	r1 = *(u64 *)(r10 - 0xb0)
     625:	r2 = r6
     626:	r3 = r7
     627:	call 0xf4
		0000000000001398:  R_BPF_64_32	.text
     628:	r6 = 0x3
     629:	if r0 == 0x0 goto -0x230 <turnpike+0x1d0>
     630:	r1 = *(u64 *)(r0 + 0x0)
     631:	r2 = 0xffffffffffff ll
     633:	r1 &= r2
     634:	if r1 != r7 goto -0x235 <turnpike+0x1d0>
     635:	r1 = *(u64 *)(r0 - 0x10)
     636:	r2 = *(u64 *)(r0 - 0x8)
     637:	r1 |= r2
     638:	if r1 != 0x0 goto -0x239 <turnpike+0x1d0>
     639:	r7 = *(u64 *)(r10 - 0xb0)
     640:	r7 += 0x208
     641:	w2 = *(u8 *)(r0 + 0x17)
     642:	r2 <<= 0x5
     643:	r1 = r7
     644:	r1 += r2
     645:	r2 = *(u64 *)(r1 + 0x0)
     646:	r3 = *(u64 *)(r10 - 0xa0)
     647:	if r2 != r3 goto -0x242 <turnpike+0x1d0>
     648:	r1 = *(u64 *)(r1 + 0x8)
     649:	r2 = *(u64 *)(r10 - 0x80)
     650:	if r1 != r2 goto -0x245 <turnpike+0x1d0>
     651:	r9 >>= 0x6
     652:	w1 = *(u32 *)(r0 + 0x8)
     653:	w2 = *(u32 *)(r0 + 0xc)
     654:	w2 = *(u32 *)(r0 + 0x10)
     655:	r6 = 0xa
     656:	if w1 <= w9 goto -0x24b <turnpike+0x1d0>
     657:	r1 = 0x20000000000 ll
     659:	r3 = r8
     660:	r3 |= r1
     661:	r2 = r10
     662:	r2 += -0x40
     663:	r1 = *(u64 *)(r10 - 0xb0)
     664:	r8 = r3
     665:	r6 = r0
     666:	call 0xf4
		00000000000014d0:  R_BPF_64_32	.text
     667:	r1 = r6
     668:	if r0 == 0x0 goto +0x21 <turnpike+0x1590>
     669:	r2 = *(u64 *)(r0 + 0x0)
     670:	r3 = 0xffffffffffff ll
     672:	r2 &= r3
     673:	if r2 != r8 goto +0x1c <turnpike+0x1590>
     674:	r2 = *(u64 *)(r0 - 0x8)
     675:	r3 = *(u64 *)(r0 - 0x10)
     676:	r4 = *(u64 *)(r10 - 0xb8)
     677:	if r3 != r4 goto +0x18 <turnpike+0x1590>
     678:	r3 = *(u64 *)(r10 - 0xc0)
     679:	if r2 != r3 goto +0x16 <turnpike+0x1590>
     680:	w2 = *(u8 *)(r0 + 0x17)
     681:	r2 <<= 0x5
     682:	r7 += r2
     683:	r2 = *(u64 *)(r7 + 0x0)
     684:	r3 = *(u64 *)(r10 - 0xa0)
     685:	if r2 != r3 goto +0x10 <turnpike+0x1590>
     686:	r2 = *(u64 *)(r7 + 0x8)
     687:	r3 = *(u64 *)(r10 - 0x80)
     688:	if r2 != r3 goto +0xd <turnpike+0x1590>
     689:	w2 = *(u32 *)(r0 + 0x8)
     690:	w2 = *(u32 *)(r0 + 0xc)
     691:	w3 = *(u32 *)(r0 + 0x10)
     692:	r6 = 0xb
     693:	if w2 > w9 goto -0x270 <turnpike+0x1d0>
     694:	w2 = *(u32 *)(r0 + 0x8)
     695:	w2 = *(u32 *)(r0 + 0xc)
     696:	w3 = *(u32 *)(r0 + 0x10)
     697:	r6 = 0xa
     698:	if w9 <= w2 goto -0x275 <turnpike+0x1d0>
     699:	w9 -= w2
     700:	if w9 > 0x1 goto +0x1 <turnpike+0x1590>
     701:	goto -0x278 <turnpike+0x1d0>
     702:	r6 = 0x9
     703:	w1 = *(u8 *)(r1 + 0x16)
     704:	w1 &= 0x8
     705:	if w1 == 0x0 goto -0x27c <turnpike+0x1d0>
     706:	r1 = *(u64 *)(r10 - 0x50)
     707:	r1 = *(u64 *)(r1 + 0x0)
     708:	r2 = 0xffffffffffff ll
     710:	r1 &= r2
     711:	r2 = *(u64 *)(r10 - 0xb0)
     712:	r2 = *(u64 *)(r2 + 0x48)
     713:	if r2 == r1 goto +0x17 <turnpike+0x16a8>
     714:	r2 = *(u64 *)(r10 - 0xb0)
     715:	r2 = *(u64 *)(r2 + 0x50)
     716:	if r2 == r1 goto +0x14 <turnpike+0x16a8>
     717:	r2 = *(u64 *)(r10 - 0xb0)
     718:	r2 = *(u64 *)(r2 + 0x58)
     719:	if r2 == r1 goto +0x11 <turnpike+0x16a8>
     720:	r2 = *(u64 *)(r10 - 0xb0)
     721:	r2 = *(u64 *)(r2 + 0x60)
     722:	if r2 == r1 goto +0xe <turnpike+0x16a8>
     723:	r2 = *(u64 *)(r10 - 0xb0)
     724:	r2 = *(u64 *)(r2 + 0x68)
     725:	if r2 == r1 goto +0xb <turnpike+0x16a8>
     726:	r2 = *(u64 *)(r10 - 0xb0)
     727:	r2 = *(u64 *)(r2 + 0x70)
     728:	if r2 == r1 goto +0x8 <turnpike+0x16a8>
     729:	r2 = *(u64 *)(r10 - 0xb0)
     730:	r2 = *(u64 *)(r2 + 0x78)
     731:	if r2 == r1 goto +0x5 <turnpike+0x16a8>
     732:	r6 = 0xf
     733:	r2 = *(u64 *)(r10 - 0xb0)
     734:	r2 = *(u64 *)(r2 + 0x80)
     735:	if r2 == r1 goto +0x1 <turnpike+0x16a8>
     736:	goto -0x29b <turnpike+0x1d0>
     737:	w1 = 0x1
     738:	*(u32 *)(r10 - 0x48) = w1
     739:	r6 = 0x28
     740:	goto -0x29f <turnpike+0x1d0>
     741:	r2 = 0x20
     742:	*(u64 *)(r10 - 0x60) = r2
     743:	if w6 == 0x0 goto +0x15 <turnpike+0x1788>
     744:	r8 += 0x1d
     745:	if r8 > r9 goto +0x13 <turnpike+0x1788>
     746:	r6 = 0x7
     747:	w1 = *(u8 *)(r1 + 0x0)
     748:	if w1 < 0x4 goto -0x2a7 <turnpike+0x1d0>
     749:	w2 = w1
     750:	w2 += -0x14
     751:	w2 &= 0xff
     752:	if w2 < 0x2c goto -0x2ab <turnpike+0x1d0>
     753:	r2 = r0
     754:	w3 = *(u32 *)(r0 + 0x44)
     755:	r4 = 0x22
     756:	*(u64 *)(r10 - 0x60) = r4
     757:	if w3 >= w1 goto +0x2 <turnpike+0x1760>
     758:	r3 = 0x20
     759:	*(u64 *)(r10 - 0x60) = r3
     760:	w1 &= 0xff
     761:	if w1 > 0x3f goto +0x2 <turnpike+0x1780>
     762:	r1 = 0x20
     763:	*(u64 *)(r10 - 0x60) = r1
     764:	r0 = r2
     765:	r7 = r0
     766:	call 0x76
     767:	r1 = r7
     768:	w2 = *(u32 *)(r1 + 0x40)
     769:	r0 >>= 0x6
     770:	r6 = 0x3
     771:	if w2 <= w0 goto -0x2be <turnpike+0x1d0>
     772:	r2 = -0x100000000 ll
     774:	r3 = *(u64 *)(r10 - 0x68)
     775:	r3 &= r2
     776:	r2 = 0xffff0000 ll
     778:	r3 |= r2
     779:	r2 = 0x0
     780:	r4 = *(u64 *)(r10 - 0xd0)
     781:	call -0x1
		0000000000001868:  R_BPF_64_32	.text
     782:	r1 = r7
     783:	if w0 == 0x0 goto -0x2ca <turnpike+0x1d0>
     784:	r2 = *(u64 *)(r10 - 0x50)
     785:	r2 = *(u64 *)(r2 + 0x0)
     786:	r3 = 0xffffffffffff ll
     788:	r2 &= r3
     789:	r3 = *(u64 *)(r1 + 0x48)
     790:	if r3 == r2 goto +0x6fc <turnpike+0x5038>
     791:	r3 = *(u64 *)(r1 + 0x50)
     792:	if r3 == r2 goto +0x6fa <turnpike+0x5038>
     793:	r3 = *(u64 *)(r1 + 0x58)
     794:	if r3 == r2 goto +0x6f8 <turnpike+0x5038>
     795:	r3 = *(u64 *)(r1 + 0x60)
     796:	if r3 == r2 goto +0x6f6 <turnpike+0x5038>
     797:	r3 = *(u64 *)(r1 + 0x68)
     798:	if r3 == r2 goto +0x6f4 <turnpike+0x5038>
     799:	r3 = *(u64 *)(r1 + 0x70)
     800:	if r3 == r2 goto +0x6f2 <turnpike+0x5038>
     801:	r3 = *(u64 *)(r1 + 0x78)
     802:	if r3 == r2 goto +0x6f0 <turnpike+0x5038>
     803:	r6 = 0xf
     804:	r1 = *(u64 *)(r1 + 0x80)
     805:	if r1 == r2 goto +0x6ed <turnpike+0x5038>
     806:	goto -0x2e1 <turnpike+0x1d0>
     807:	r6 = *(u64 *)(r10 - 0xc0)
     808:	if r3 s> -0x1 goto +0x1 <turnpike+0x18f0>
     809:	goto +0xd7 <turnpike+0x1fa8>
     810:	w1 = *(u32 *)(r10 - 0xc8)
     811:	w1 &= 0x1
     812:	if w1 != 0x0 goto +0x33 <turnpike+0x1aa0>
     813:	r6 = 0x9
     814:	r2 = *(u64 *)(r10 - 0xa8)
     815:	r2 = be32 r2
     816:	w2 &= 0xffff
     817:	r1 = *(u64 *)(r10 - 0x88)
     818:	w1 += -0x20
     819:	if w1 < w2 goto +0x1 <turnpike+0x1948>
     820:	goto -0x2ef <turnpike+0x1d0>
     821:	call 0x76
     822:	r1 = *(u64 *)(r10 - 0xb0)
     823:	w2 = *(u32 *)(r1 + 0x40)
     824:	r0 >>= 0x6
     825:	r6 = 0x3
     826:	if w2 <= w0 goto -0x2f5 <turnpike+0x1d0>
     827:	r2 = -0x100000000 ll
     829:	r3 = *(u64 *)(r10 - 0x68)
     830:	r3 &= r2
     831:	r2 = 0xffff0000 ll
     833:	r3 |= r2
     834:	r2 = 0x0
     835:	r4 = *(u64 *)(r10 - 0xd0)
     836:	call -0x1
		0000000000001a20:  R_BPF_64_32	.text
     837:	r1 = *(u64 *)(r10 - 0xb0)
     838:	if w0 == 0x0 goto -0x301 <turnpike+0x1d0>
     839:	r2 = *(u64 *)(r10 - 0x50)
     840:	r2 = *(u64 *)(r2 + 0x0)
     841:	r3 = 0xffffffffffff ll
     843:	r2 &= r3
     844:	r3 = 0x22
     845:	*(u64 *)(r10 - 0x60) = r3
     846:	r3 = *(u64 *)(r1 + 0x48)
     847:	if r3 == r2 goto +0x6c3 <turnpike+0x5038>
     848:	r3 = *(u64 *)(r1 + 0x50)
     849:	if r3 == r2 goto +0x6c1 <turnpike+0x5038>
     850:	r3 = *(u64 *)(r1 + 0x58)
     851:	if r3 == r2 goto +0x6bf <turnpike+0x5038>
     852:	r3 = *(u64 *)(r1 + 0x60)
     853:	if r3 == r2 goto +0x6bd <turnpike+0x5038>
     854:	r3 = *(u64 *)(r1 + 0x68)
     855:	if r3 == r2 goto +0x6bb <turnpike+0x5038>
     856:	r3 = *(u64 *)(r1 + 0x70)
     857:	if r3 == r2 goto +0x6b9 <turnpike+0x5038>
     858:	r3 = *(u64 *)(r1 + 0x78)
     859:	if r3 == r2 goto +0x6b7 <turnpike+0x5038>
     860:	r6 = 0xf
     861:	r1 = *(u64 *)(r1 + 0x80)
     862:	if r1 == r2 goto +0x6b4 <turnpike+0x5038>
     863:	goto -0x31a <turnpike+0x1d0>
     864:	r1 = -0x100000000 ll
     866:	r6 = *(u64 *)(r10 - 0x68)
     867:	r6 &= r1
     868:	r8 = *(u64 *)(r10 - 0xb8)
     869:	w8 &= -0x10000
     870:	r1 = 0x30000000000 ll
     872:	*(u64 *)(r10 - 0xb8) = r8
     873:	r8 |= r1
     874:	call 0x76
     875:	*(u64 *)(r10 - 0x60) = r0
     876:	r7 = *(u64 *)(r10 - 0xb0)
     877:	r1 = r7
     878:	*(u64 *)(r10 - 0x58) = r6
     879:	r2 = r6
     880:	r9 = r8
     881:	r3 = r8
     882:	call 0xa3
		0000000000001b90:  R_BPF_64_32	.text
     883:	r1 = r7
     884:	r6 = 0x3
     885:	r7 = r0
     886:	if r0 == 0x0 goto -0x331 <turnpike+0x1d0>
     887:	r2 = *(u64 *)(r7 + 0x0)
     888:	r3 = 0xffffffffffff ll
     890:	r2 &= r3
     891:	if r2 != r9 goto -0x336 <turnpike+0x1d0>
     892:	w2 = *(u32 *)(r7 - 0x8)
     893:	if w2 != 0x0 goto -0x338 <turnpike+0x1d0>
     894:	r2 = r1
     895:	r2 += 0x208
     896:	w3 = *(u8 *)(r7 + 0x17)
     897:	r3 <<= 0x5
     898:	*(u64 *)(r10 - 0x70) = r2
     899:	r2 += r3
     900:	r3 = *(u64 *)(r2 + 0x0)
     901:	if r3 != 0x0 goto -0x340 <turnpike+0x1d0>
     902:	r3 = 0xffff0000 ll
     904:	r9 = *(u64 *)(r10 - 0x58)
     905:	r9 |= r3
     906:	r2 = *(u64 *)(r2 + 0x8)
     907:	*(u64 *)(r10 - 0x58) = r9
     908:	if r2 != r9 goto -0x347 <turnpike+0x1d0>
     909:	r5 = *(u64 *)(r10 - 0x60)
     910:	r5 >>= 0x6
     911:	r4 = r7
     912:	w2 = *(u32 *)(r4 + 0x8)
     913:	w3 = *(u32 *)(r4 + 0xc)
     914:	w3 = *(u32 *)(r4 + 0x10)
     915:	r6 = 0xa
     916:	r8 = r5
     917:	if w2 <= w5 goto -0x350 <turnpike+0x1d0>
     918:	r2 = 0x20000000000 ll
     920:	r3 = *(u64 *)(r10 - 0xb8)
     921:	r3 |= r2
     922:	r2 = *(u64 *)(r10 - 0x68)
     923:	r6 = r3
     924:	call 0xa3
		0000000000001ce0:  R_BPF_64_32	.text
     925:	r1 = *(u64 *)(r10 - 0xb0)
     926:	if r0 == 0x0 goto +0x1f <turnpike+0x1d90>
     927:	r2 = *(u64 *)(r0 + 0x0)
     928:	r3 = 0xffffffffffff ll
     930:	r2 &= r3
     931:	if r2 != r6 goto +0x1a <turnpike+0x1d90>
     932:	w2 = *(u32 *)(r0 - 0x8)
     933:	r3 = *(u64 *)(r10 - 0x68)
     934:	if w2 != w3 goto +0x17 <turnpike+0x1d90>
     935:	w2 = *(u8 *)(r0 + 0x17)
     936:	r2 <<= 0x5
     937:	r4 = *(u64 *)(r10 - 0x70)
     938:	r4 += r2
     939:	r3 = r4
     940:	r2 = *(u64 *)(r4 + 0x0)
     941:	if r2 != 0x0 goto +0x10 <turnpike+0x1d90>
     942:	r2 = *(u64 *)(r3 + 0x8)
     943:	r3 = *(u64 *)(r10 - 0x58)
     944:	if r2 != r3 goto +0xd <turnpike+0x1d90>
     945:	w2 = *(u32 *)(r0 + 0x8)
     946:	w2 = *(u32 *)(r0 + 0xc)
     947:	w3 = *(u32 *)(r0 + 0x10)
     948:	r6 = 0xb
     949:	if w2 > w8 goto -0x370 <turnpike+0x1d0>
     950:	w2 = *(u32 *)(r0 + 0x8)
     951:	w2 = *(u32 *)(r0 + 0xc)
     952:	w3 = *(u32 *)(r0 + 0x10)
     953:	r6 = 0xa
     954:	if w8 <= w2 goto -0x375 <turnpike+0x1d0>
     955:	w8 -= w2
     956:	if w8 > 0x1 goto +0x1 <turnpike+0x1d90>
     957:	goto -0x378 <turnpike+0x1d0>
     958:	r6 = 0x9
     959:	w2 = *(u8 *)(r7 + 0x16)
     960:	w2 &= 0x8
     961:	if w2 == 0x0 goto -0x37c <turnpike+0x1d0>
     962:	r2 = *(u64 *)(r10 - 0x50)
     963:	r2 = *(u64 *)(r2 + 0x0)
     964:	r3 = 0xffffffffffff ll
     966:	r2 &= r3
     967:	r3 = 0x28
     968:	*(u64 *)(r10 - 0x60) = r3
     969:	r3 = *(u64 *)(r1 + 0x48)
     970:	if r3 == r2 goto +0x648 <turnpike+0x5038>
     971:	r3 = *(u64 *)(r1 + 0x50)
     972:	if r3 == r2 goto +0x646 <turnpike+0x5038>
     973:	r3 = *(u64 *)(r1 + 0x58)
     974:	if r3 == r2 goto +0x644 <turnpike+0x5038>
     975:	r3 = *(u64 *)(r1 + 0x60)
     976:	if r3 == r2 goto +0x642 <turnpike+0x5038>
     977:	r3 = *(u64 *)(r1 + 0x68)
     978:	if r3 == r2 goto +0x640 <turnpike+0x5038>
     979:	r3 = *(u64 *)(r1 + 0x70)
     980:	if r3 == r2 goto +0x63e <turnpike+0x5038>
     981:	r3 = *(u64 *)(r1 + 0x78)
     982:	if r3 == r2 goto +0x63c <turnpike+0x5038>
     983:	r6 = 0xf
     984:	r1 = *(u64 *)(r1 + 0x80)
     985:	if r1 == r2 goto +0x639 <turnpike+0x5038>
     986:	goto -0x395 <turnpike+0x1d0>
     987:	r2 = r10
     988:	r2 += -0x40
     989:	r1 = *(u64 *)(r10 - 0xb0)
     990:	r3 = r6
     991:	call 0xf4
		0000000000001ef8:  R_BPF_64_32	.text
     992:	r3 = r0
     993:	if r3 == 0x0 goto -0x1b4 <turnpike+0x1110>
     994:	r2 = *(u64 *)(r3 + 0x0)
     995:	r1 = 0xffffffffffff ll
     997:	*(u64 *)(r10 - 0xf0) = r2
     998:	r2 &= r1
     999:	if r2 != r6 goto -0x1ba <turnpike+0x1110>
    1000:	r1 = *(u64 *)(r3 - 0x8)
    1001:	r2 = *(u64 *)(r3 - 0x10)
    1002:	r4 = *(u64 *)(r10 - 0xb8)
    1003:	if r2 != r4 goto -0x1be <turnpike+0x1110>
    1004:	r2 = *(u64 *)(r10 - 0xc0)
    1005:	if r1 != r2 goto -0x1c0 <turnpike+0x1110>
    1006:	w1 = *(u8 *)(r3 + 0x17)
    1007:	r1 <<= 0x5
    1008:	r2 = *(u64 *)(r10 - 0xb0)
    1009:	r2 += r1
    1010:	*(u64 *)(r10 - 0xf8) = r2
    1011:	r1 = *(u64 *)(r2 + 0x208)
    1012:	r2 = *(u64 *)(r10 - 0xa0)
    1013:	if r1 != r2 goto -0x1c8 <turnpike+0x1110>
    1014:	r1 = *(u64 *)(r10 - 0xf8)
    1015:	r1 = *(u64 *)(r1 + 0x210)
    1016:	r2 = *(u64 *)(r10 - 0x80)
    1017:	if r1 != r2 goto -0x1cc <turnpike+0x1110>
    1018:	r1 = *(u64 *)(r10 - 0xf8)
    1019:	r1 += 0x208
    1020:	*(u64 *)(r10 - 0xf8) = r1
    1021:	r1 = r3
    1022:	r1 += 0x38
    1023:	*(u64 *)(r10 - 0xc0) = r1
    1024:	goto +0x2b <turnpike+0x2100>
    1025:	r1 = *(u64 *)(r10 - 0xb0)
    1026:	r2 = *(u64 *)(r10 - 0x68)
    1027:	r3 = r6
    1028:	call 0xa3
		0000000000002020:  R_BPF_64_32	.text
    1029:	if r0 == 0x0 goto -0xdc <turnpike+0x18f0>
    1030:	r2 = *(u64 *)(r0 + 0x0)
    1031:	r1 = 0xffffffffffff ll
    1033:	*(u64 *)(r10 - 0xf0) = r2
    1034:	r2 &= r1
    1035:	if r2 != r6 goto -0xe2 <turnpike+0x18f0>
    1036:	w1 = *(u32 *)(r0 - 0x8)
    1037:	r2 = *(u64 *)(r10 - 0x68)
    1038:	if w1 != w2 goto -0xe5 <turnpike+0x18f0>
    1039:	w1 = *(u8 *)(r0 + 0x17)
    1040:	r1 <<= 0x5
    1041:	r2 = *(u64 *)(r10 - 0xb0)
    1042:	r2 += r1
    1043:	*(u64 *)(r10 - 0xf8) = r2
    1044:	r1 = *(u64 *)(r2 + 0x208)
    1045:	if r1 != 0x0 goto -0xec <turnpike+0x18f0>
    1046:	r1 = -0x100000000 ll
    1048:	r2 = *(u64 *)(r10 - 0x68)
    1049:	r2 &= r1
    1050:	r1 = 0xffff0000 ll
    1052:	r2 |= r1
    1053:	r1 = *(u64 *)(r10 - 0xf8)
    1054:	r1 = *(u64 *)(r1 + 0x210)
    1055:	if r1 != r2 goto -0xf6 <turnpike+0x18f0>
    1056:	r1 = *(u64 *)(r10 - 0xf8)
    1057:	r1 += 0x208
    1058:	*(u64 *)(r10 - 0xf8) = r1
    1059:	*(u64 *)(r10 - 0xb8) = r0
    1060:	r0 += -0x4
    1061:	goto -0x239 <turnpike+0xf08>
    1062:	r3 = r5
    1063:	r3 += 0x10
    1064:	r4 += 0x208
    1065:	*(u64 *)(r10 - 0xf8) = r4
    1066:	r5 += 0x48
    1067:	*(u64 *)(r10 - 0xc0) = r5
    1068:	r6 = 0x10
    1069:	*(u64 *)(r10 - 0xb8) = r3
    1070:	w1 = *(u8 *)(r3 + 0x16)
    1071:	*(u32 *)(r10 - 0xc8) = w1
    1072:	w1 &= 0x4
    1073:	if w1 == 0x0 goto +0x1 <turnpike+0x2138>
    1074:	goto -0x3ed <turnpike+0x1d0>
    1075:	r1 = *(u64 *)(r10 - 0x70)
    1076:	r1 = be64 r1
    1077:	r1 >>= 0x34
    1078:	*(u64 *)(r10 - 0x70) = r1
    1079:	r1 = *(u64 *)(r10 - 0x68)
    1080:	w1 >>= 0x18
    1081:	*(u64 *)(r10 - 0x78) = r1
    1082:	w1 = *(u32 *)(r10 - 0xd0)
    1083:	w1 &= 0x1
    1084:	if w1 != 0x0 goto +0x82 <turnpike+0x2598>
    1085:	r1 = *(u64 *)(r10 - 0xa8)
    1086:	r1 = be32 r1
    1087:	w1 &= 0xffff
    1088:	r2 = *(u64 *)(r10 - 0x88)
    1089:	w2 += -0xc
    1090:	*(u64 *)(r10 - 0xe0) = r1
    1091:	*(u32 *)(r10 - 0xd0) = w2
    1092:	if w2 < w1 goto +0x1 <turnpike+0x21d0>
    1093:	goto +0xc7 <turnpike+0x2808>
    1094:	call 0x76
    1095:	r1 = *(u64 *)(r10 - 0xb0)
    1096:	w2 = *(u32 *)(r1 + 0x40)
    1097:	r0 >>= 0x6
    1098:	r6 = 0x3
    1099:	if w2 <= w0 goto -0x406 <turnpike+0x1d0>
    1100:	r2 = *(u64 *)(r10 - 0xa0)
    1101:	r3 = *(u64 *)(r10 - 0x80)
    1102:	r4 = *(u64 *)(r10 - 0xd8)
    1103:	call -0x1
		0000000000002278:  R_BPF_64_32	.text
    1104:	r1 = *(u64 *)(r10 - 0xb0)
    1105:	if w0 == 0x0 goto -0x40c <turnpike+0x1d0>
    1106:	r2 = *(u64 *)(r10 - 0x50)
    1107:	r2 = *(u64 *)(r2 + 0x0)
    1108:	r3 = 0xffffffffffff ll
    1110:	r2 &= r3
    1111:	r3 = 0x22
    1112:	*(u64 *)(r10 - 0x60) = r3
    1113:	r3 = *(u64 *)(r1 + 0x48)
    1114:	if r3 == r2 goto +0x5b8 <turnpike+0x5038>
    1115:	r3 = *(u64 *)(r1 + 0x50)
    1116:	if r3 == r2 goto +0x5b6 <turnpike+0x5038>
    1117:	r3 = *(u64 *)(r1 + 0x58)
    1118:	if r3 == r2 goto +0x5b4 <turnpike+0x5038>
    1119:	r3 = *(u64 *)(r1 + 0x60)
    1120:	if r3 == r2 goto +0x5b2 <turnpike+0x5038>
    1121:	r3 = *(u64 *)(r1 + 0x68)
    1122:	if r3 == r2 goto +0x5b0 <turnpike+0x5038>
    1123:	r3 = *(u64 *)(r1 + 0x70)
    1124:	if r3 == r2 goto +0x5ae <turnpike+0x5038>
    1125:	r3 = *(u64 *)(r1 + 0x78)
    1126:	if r3 == r2 goto +0x5ac <turnpike+0x5038>
    1127:	r6 = 0xf
    1128:	r1 = *(u64 *)(r1 + 0x80)
    1129:	if r1 == r2 goto +0x5a9 <turnpike+0x5038>
    1130:	goto -0x425 <turnpike+0x1d0>
    1131:	*(u64 *)(r10 - 0xf0) = r5
    1132:	r1 = r4
    1133:	r1 += 0x8
    1134:	*(u64 *)(r10 - 0xb8) = r1
    1135:	r1 = *(u64 *)(r10 - 0xf8)
    1136:	r1 += 0x208
    1137:	*(u64 *)(r10 - 0xf8) = r1
    1138:	r4 += 0x4
    1139:	*(u64 *)(r10 - 0xc0) = r4
    1140:	r6 = 0x10
    1141:	r1 = *(u64 *)(r10 - 0xb8)
    1142:	w1 = *(u8 *)(r1 + 0x16)
    1143:	*(u32 *)(r10 - 0xd8) = w1
    1144:	w1 &= 0x4
    1145:	if w1 == 0x0 goto +0x1 <turnpike+0x2378>
    1146:	goto -0x435 <turnpike+0x1d0>
    1147:	w1 = *(u32 *)(r10 - 0x90)
    1148:	w2 = *(u32 *)(r10 - 0xa0)
    1149:	w1 -= w2
    1150:	*(u32 *)(r10 - 0x90) = w1
    1151:	r1 = *(u64 *)(r10 - 0x98)
    1152:	w1 >>= 0x10
    1153:	*(u64 *)(r10 - 0x98) = r1
    1154:	r1 = *(u64 *)(r10 - 0x70)
    1155:	w1 >>= 0x8
    1156:	*(u64 *)(r10 - 0x70) = r1
    1157:	r1 = *(u64 *)(r10 - 0x80)
    1158:	w1 &= 0x400000
    1159:	*(u64 *)(r10 - 0x80) = r1
    1160:	w1 = *(u32 *)(r10 - 0xc8)
    1161:	w1 &= 0x1
    1162:	if w1 != 0x0 goto +0x5b <turnpike+0x26d0>
    1163:	r1 = *(u64 *)(r10 - 0xa8)
    1164:	r1 = be32 r1
    1165:	w1 &= 0xffff
    1166:	r2 = *(u64 *)(r10 - 0x88)
    1167:	w2 += -0x20
    1168:	*(u64 *)(r10 - 0xe0) = r1
    1169:	*(u32 *)(r10 - 0xa0) = w2
    1170:	if w2 < w1 goto +0x1 <turnpike+0x2440>
    1171:	goto +0xa4 <turnpike+0x2960>
    1172:	call 0x76
    1173:	r1 = *(u64 *)(r10 - 0xb0)
    1174:	w2 = *(u32 *)(r1 + 0x40)
    1175:	r0 >>= 0x6
    1176:	r6 = 0x3
    1177:	if w2 <= w0 goto -0x454 <turnpike+0x1d0>
    1178:	r2 = -0x100000000 ll
    1180:	r3 = *(u64 *)(r10 - 0x68)
    1181:	r3 &= r2
    1182:	r2 = 0xffff0000 ll
    1184:	r3 |= r2
    1185:	r2 = 0x0
    1186:	r4 = *(u64 *)(r10 - 0xd0)
    1187:	call -0x1
		0000000000002518:  R_BPF_64_32	.text
    1188:	r1 = *(u64 *)(r10 - 0xb0)
    1189:	if w0 == 0x0 goto -0x460 <turnpike+0x1d0>
    1190:	r2 = *(u64 *)(r10 - 0x50)
    1191:	r2 = *(u64 *)(r2 + 0x0)
    1192:	r3 = 0xffffffffffff ll
    1194:	r2 &= r3
    1195:	r3 = 0x22
    1196:	*(u64 *)(r10 - 0x60) = r3
    1197:	r3 = *(u64 *)(r1 + 0x48)
    1198:	if r3 == r2 goto +0x564 <turnpike+0x5038>
    1199:	r3 = *(u64 *)(r1 + 0x50)
    1200:	if r3 == r2 goto +0x562 <turnpike+0x5038>
    1201:	r3 = *(u64 *)(r1 + 0x58)
    1202:	if r3 == r2 goto +0x560 <turnpike+0x5038>
    1203:	r3 = *(u64 *)(r1 + 0x60)
    1204:	if r3 == r2 goto +0x55e <turnpike+0x5038>
    1205:	r3 = *(u64 *)(r1 + 0x68)
    1206:	if r3 == r2 goto +0x55c <turnpike+0x5038>
    1207:	r3 = *(u64 *)(r1 + 0x70)
    1208:	if r3 == r2 goto +0x55a <turnpike+0x5038>
    1209:	r3 = *(u64 *)(r1 + 0x78)
    1210:	if r3 == r2 goto +0x558 <turnpike+0x5038>
    1211:	r6 = 0xf
    1212:	r1 = *(u64 *)(r1 + 0x80)
    1213:	if r1 == r2 goto +0x555 <turnpike+0x5038>
    1214:	goto -0x479 <turnpike+0x1d0>
    1215:	call 0x76
    1216:	r6 = 0xa
    1217:	r1 = *(u64 *)(r10 - 0xb8)
    1218:	w3 = *(u32 *)(r1 + 0x8)
    1219:	w2 = *(u32 *)(r1 + 0xc)
    1220:	w1 = *(u32 *)(r1 + 0x10)
    1221:	r0 >>= 0x6
    1222:	if w3 <= w0 goto -0x481 <turnpike+0x1d0>
    1223:	if w0 >= w2 goto +0x1 <turnpike+0x25e8>
    1224:	if w1 > w0 goto +0x9c <turnpike+0x2ac8>
    1225:	r1 = *(u64 *)(r10 - 0xb0)
    1226:	if w0 <= w2 goto -0x485 <turnpike+0x1d0>
    1227:	w0 -= w2
    1228:	if w0 < 0x2 goto -0x487 <turnpike+0x1d0>
    1229:	r2 = *(u64 *)(r10 - 0x50)
    1230:	r2 = *(u64 *)(r2 + 0x0)
    1231:	r3 = 0xffffffffffff ll
    1233:	r2 &= r3
    1234:	r3 = 0x28
    1235:	*(u64 *)(r10 - 0x60) = r3
    1236:	r3 = *(u64 *)(r1 + 0x48)
    1237:	if r3 == r2 goto +0x53d <turnpike+0x5038>
    1238:	r3 = *(u64 *)(r1 + 0x50)
    1239:	if r3 == r2 goto +0x53b <turnpike+0x5038>
    1240:	r3 = *(u64 *)(r1 + 0x58)
    1241:	if r3 == r2 goto +0x539 <turnpike+0x5038>
    1242:	r3 = *(u64 *)(r1 + 0x60)
    1243:	if r3 == r2 goto +0x537 <turnpike+0x5038>
    1244:	r3 = *(u64 *)(r1 + 0x68)
    1245:	if r3 == r2 goto +0x535 <turnpike+0x5038>
    1246:	r3 = *(u64 *)(r1 + 0x70)
    1247:	if r3 == r2 goto +0x533 <turnpike+0x5038>
    1248:	r3 = *(u64 *)(r1 + 0x78)
    1249:	if r3 == r2 goto +0x531 <turnpike+0x5038>
    1250:	r6 = 0xf
    1251:	r1 = *(u64 *)(r1 + 0x80)
    1252:	if r1 == r2 goto +0x52e <turnpike+0x5038>
    1253:	goto -0x4a0 <turnpike+0x1d0>
    1254:	call 0x76
    1255:	r6 = 0xa
    1256:	r1 = *(u64 *)(r10 - 0xb8)
    1257:	w3 = *(u32 *)(r1 + 0x8)
    1258:	w2 = *(u32 *)(r1 + 0xc)
    1259:	w1 = *(u32 *)(r1 + 0x10)
    1260:	r0 >>= 0x6
    1261:	if w3 <= w0 goto -0x4a8 <turnpike+0x1d0>
    1262:	if w0 >= w2 goto +0x1 <turnpike+0x2720>
    1263:	if w1 > w0 goto +0x85 <turnpike+0x2b48>
    1264:	r1 = *(u64 *)(r10 - 0xb0)
    1265:	if w0 <= w2 goto -0x4ac <turnpike+0x1d0>
    1266:	w0 -= w2
    1267:	if w0 < 0x2 goto -0x4ae <turnpike+0x1d0>
    1268:	r2 = *(u64 *)(r10 - 0x50)
    1269:	r2 = *(u64 *)(r2 + 0x0)
    1270:	r3 = 0xffffffffffff ll
    1272:	r2 &= r3
    1273:	r3 = 0x28
    1274:	*(u64 *)(r10 - 0x60) = r3
    1275:	r3 = *(u64 *)(r1 + 0x48)
    1276:	if r3 == r2 goto +0x516 <turnpike+0x5038>
    1277:	r3 = *(u64 *)(r1 + 0x50)
    1278:	if r3 == r2 goto +0x514 <turnpike+0x5038>
    1279:	r3 = *(u64 *)(r1 + 0x58)
    1280:	if r3 == r2 goto +0x512 <turnpike+0x5038>
    1281:	r3 = *(u64 *)(r1 + 0x60)
    1282:	if r3 == r2 goto +0x510 <turnpike+0x5038>
    1283:	r3 = *(u64 *)(r1 + 0x68)
    1284:	if r3 == r2 goto +0x50e <turnpike+0x5038>
    1285:	r3 = *(u64 *)(r1 + 0x70)
    1286:	if r3 == r2 goto +0x50c <turnpike+0x5038>
    1287:	r3 = *(u64 *)(r1 + 0x78)
    1288:	if r3 == r2 goto +0x50a <turnpike+0x5038>
    1289:	r6 = 0xf
    1290:	r1 = *(u64 *)(r1 + 0x80)
    1291:	if r1 == r2 goto +0x507 <turnpike+0x5038>
    1292:	goto -0x4c7 <turnpike+0x1d0>
    1293:	call 0x76
    1294:	r1 = *(u64 *)(r10 - 0xb8)
    1295:	w2 = *(u32 *)(r1 + 0x8)
    1296:	w3 = *(u32 *)(r1 + 0xc)
    1297:	w1 = *(u32 *)(r1 + 0x10)
    1298:	r0 >>= 0x6
    1299:	r6 = 0xa
    1300:	if w2 <= w0 goto -0x4cf <turnpike+0x1d0>
    1301:	if w1 <= w0 goto +0x1 <turnpike+0x2858>
    1302:	if w3 > w0 goto +0x500 <turnpike+0x5058>
    1303:	if w1 > w0 goto +0x1 <turnpike+0x2868>
    1304:	w3 = w1
    1305:	r2 = *(u64 *)(r10 - 0xb0)
    1306:	if w0 <= w3 goto -0x4d5 <turnpike+0x1d0>
    1307:	w4 = w0
    1308:	w4 -= w3
    1309:	if w4 < 0x2 goto -0x4d8 <turnpike+0x1d0>
    1310:	r3 = *(u64 *)(r10 - 0x50)
    1311:	r3 = *(u64 *)(r3 + 0x0)
    1312:	r4 = 0xffffffffffff ll
    1314:	r3 &= r4
    1315:	r4 = *(u64 *)(r2 + 0x48)
    1316:	if r4 == r3 goto +0xf <turnpike+0x2940>
    1317:	r4 = *(u64 *)(r2 + 0x50)
    1318:	if r4 == r3 goto +0xd <turnpike+0x2940>
    1319:	r4 = *(u64 *)(r2 + 0x58)
    1320:	if r4 == r3 goto +0xb <turnpike+0x2940>
    1321:	r4 = *(u64 *)(r2 + 0x60)
    1322:	if r4 == r3 goto +0x9 <turnpike+0x2940>
    1323:	r4 = *(u64 *)(r2 + 0x68)
    1324:	if r4 == r3 goto +0x7 <turnpike+0x2940>
    1325:	r4 = *(u64 *)(r2 + 0x70)
    1326:	if r4 == r3 goto +0x5 <turnpike+0x2940>
    1327:	r4 = *(u64 *)(r2 + 0x78)
    1328:	if r4 == r3 goto +0x3 <turnpike+0x2940>
    1329:	r6 = 0xf
    1330:	r2 = *(u64 *)(r2 + 0x80)
    1331:	if r2 != r3 goto -0x4ee <turnpike+0x1d0>
    1332:	r2 = 0x28
    1333:	*(u64 *)(r10 - 0x60) = r2
    1334:	if w1 > w0 goto +0x4dc <turnpike+0x5038>
    1335:	goto +0x2a <turnpike+0x2ab0>
    1336:	call 0x76
    1337:	r1 = *(u64 *)(r10 - 0xb8)
    1338:	w2 = *(u32 *)(r1 + 0x8)
    1339:	w3 = *(u32 *)(r1 + 0xc)
    1340:	w1 = *(u32 *)(r1 + 0x10)
    1341:	r0 >>= 0x6
    1342:	r6 = 0xa
    1343:	if w2 <= w0 goto -0x4fa <turnpike+0x1d0>
    1344:	if w1 <= w0 goto +0x1 <turnpike+0x29b0>
    1345:	if w3 > w0 goto +0x22f <turnpike+0x3b28>
    1346:	if w1 > w0 goto +0x1 <turnpike+0x29c0>
    1347:	w3 = w1
    1348:	r2 = *(u64 *)(r10 - 0xb0)
    1349:	if w0 <= w3 goto -0x500 <turnpike+0x1d0>
    1350:	w4 = w0
    1351:	w4 -= w3
    1352:	if w4 < 0x2 goto -0x503 <turnpike+0x1d0>
    1353:	r3 = *(u64 *)(r10 - 0x50)
    1354:	r3 = *(u64 *)(r3 + 0x0)
    1355:	r4 = 0xffffffffffff ll
    1357:	r3 &= r4
    1358:	r4 = *(u64 *)(r2 + 0x48)
    1359:	if r4 == r3 goto +0xf <turnpike+0x2a98>
    1360:	r4 = *(u64 *)(r2 + 0x50)
    1361:	if r4 == r3 goto +0xd <turnpike+0x2a98>
    1362:	r4 = *(u64 *)(r2 + 0x58)
    1363:	if r4 == r3 goto +0xb <turnpike+0x2a98>
    1364:	r4 = *(u64 *)(r2 + 0x60)
    1365:	if r4 == r3 goto +0x9 <turnpike+0x2a98>
    1366:	r4 = *(u64 *)(r2 + 0x68)
    1367:	if r4 == r3 goto +0x7 <turnpike+0x2a98>
    1368:	r4 = *(u64 *)(r2 + 0x70)
    1369:	if r4 == r3 goto +0x5 <turnpike+0x2a98>
    1370:	r4 = *(u64 *)(r2 + 0x78)
    1371:	if r4 == r3 goto +0x3 <turnpike+0x2a98>
    1372:	r6 = 0xf
    1373:	r2 = *(u64 *)(r2 + 0x80)
    1374:	if r2 != r3 goto -0x519 <turnpike+0x1d0>
    1375:	r2 = 0x28
    1376:	*(u64 *)(r10 - 0x60) = r2
    1377:	if w1 > w0 goto +0x4b1 <turnpike+0x5038>
    1378:	r1 = 0x27
    1379:	*(u64 *)(r10 - 0x60) = r1
    1380:	goto +0x4ae <turnpike+0x5038>
    1381:	w1 = *(u32 *)(r10 - 0x90)
    1382:	r2 = *(u64 *)(r10 - 0x88)
    1383:	w1 -= w2
    1384:	*(u32 *)(r10 - 0x90) = w1
    1385:	r1 = 0x1
    1386:	*(u64 *)(r10 - 0x128) = r1
    1387:	w1 = 0x0
    1388:	*(u64 *)(r10 - 0x80) = r1
    1389:	w1 = 0x1
    1390:	*(u32 *)(r10 - 0xa0) = w1
    1391:	r2 = *(u64 *)(r10 - 0xb8)
    1392:	w1 = *(u16 *)(r2 + 0x1c)
    1393:	*(u64 *)(r10 - 0xa8) = r1
    1394:	r1 = *(u64 *)(r10 - 0x58)
    1395:	w1 += 0x30
    1396:	goto +0xc <turnpike+0x2ba8>
    1397:	r1 = 0x1
    1398:	*(u64 *)(r10 - 0x128) = r1
    1399:	w1 = 0x0
    1400:	*(u32 *)(r10 - 0xa0) = w1
    1401:	r1 = *(u64 *)(r10 - 0x88)
    1402:	w1 += -0x14
    1403:	*(u64 *)(r10 - 0x88) = r1
    1404:	r2 = *(u64 *)(r10 - 0xb8)
    1405:	w1 = *(u16 *)(r2 + 0x1c)
    1406:	*(u64 *)(r10 - 0xa8) = r1
    1407:	r1 = *(u64 *)(r10 - 0x58)
    1408:	w1 += 0x1c
    1409:	*(u32 *)(r10 - 0xd0) = w1
    1410:	r1 = *(u64 *)(r10 - 0xf0)
    1411:	*(u64 *)(r10 - 0x68) = r1
    1412:	r9 = *(u64 *)(r10 - 0xc0)
    1413:	r8 = r2
    1414:	*(u64 *)(r10 - 0x120) = r1
    1415:	*(u64 *)(r10 - 0x108) = r2
    1416:	w1 = 0x0
    1417:	*(u32 *)(r10 - 0x100) = w1
    1418:	r1 = *(u64 *)(r10 - 0x78)
    1419:	w2 = w1
    1420:	w2 &= 0xff
    1421:	w1 = 0x0
    1422:	*(u32 *)(r10 - 0x118) = w1
    1423:	w1 = 0x1
    1424:	if w2 < 0x2 goto +0x1 <turnpike+0x2c30>
    1425:	w1 = 0x0
    1426:	w2 = 0x34
    1427:	*(u32 *)(r10 - 0x110) = w2
    1428:	w2 = 0x20
    1429:	*(u32 *)(r10 - 0xd8) = w2
    1430:	r2 = *(u64 *)(r10 - 0xe0)
    1431:	w2 += 0xc
    1432:	*(u64 *)(r10 - 0xc8) = r2
    1433:	r3 = r8
    1434:	r8 += 0x16
    1435:	w2 = *(u8 *)(r3 + 0x16)
    1436:	w2 &= 0x1
    1437:	r4 = *(u64 *)(r10 - 0x68)
    1438:	*(u64 *)(r10 - 0xf0) = r4
    1439:	*(u64 *)(r10 - 0xc0) = r9
    1440:	*(u64 *)(r10 - 0xb8) = r3
    1441:	if w2 == 0x0 goto +0x1 <turnpike+0x2cb8>
    1442:	goto +0x2d6 <turnpike+0x4368>
    1443:	r6 = 0x6
    1444:	w1 &= 0x1
    1445:	r9 = *(u64 *)(r10 - 0xb0)
    1446:	if w1 != 0x0 goto -0x561 <turnpike+0x1d0>
    1447:	w1 = *(u32 *)(r10 - 0xa0)
    1448:	w1 &= 0x1
    1449:	if w1 == 0x0 goto +0x7 <turnpike+0x2d28>
    1450:	r1 = *(u64 *)(r10 - 0xc8)
    1451:	w1 += -0x4d9
    1452:	w2 = 0x400000
    1453:	*(u64 *)(r10 - 0x80) = r2
    1454:	if w1 < -0x4ed goto +0x2 <turnpike+0x2d28>
    1455:	w1 = 0x0
    1456:	*(u64 *)(r10 - 0x80) = r1
    1457:	r6 = 0xd
    1458:	r1 = *(u64 *)(r10 - 0xb8)
    1459:	w1 = *(u16 *)(r1 + 0x14)
    1460:	r2 = r9
    1461:	if r1 > 0xfff goto -0x570 <turnpike+0x1d0>
    1462:	r1 <<= 0x5
    1463:	r2 += r1
    1464:	r1 = *(u64 *)(r2 + 0x2608)
    1465:	*(u64 *)(r10 - 0x68) = r2
    1466:	r2 = *(u64 *)(r2 + 0x2610)
    1467:	*(u64 *)(r10 - 0xa0) = r1
    1468:	w1 &= 0xffff
    1469:	if w1 == 0x0 goto -0x578 <turnpike+0x1d0>
    1470:	r3 = r2
    1471:	r3 >>= 0x20
    1472:	w4 = *(u32 *)(r10 - 0x60)
    1473:	if w4 != w3 goto -0x57c <turnpike+0x1d0>
    1474:	r6 = 0xe
    1475:	r3 = *(u64 *)(r10 - 0xc8)
    1476:	w3 += 0x14
    1477:	if w3 > w1 goto -0x580 <turnpike+0x1d0>
    1478:	r1 = *(u64 *)(r10 - 0x68)
    1479:	r1 += 0x2608
    1480:	*(u64 *)(r10 - 0x68) = r1
    1481:	r1 = *(u64 *)(r10 - 0x50)
    1482:	r1 = *(u64 *)(r1 + 0x0)
    1483:	r3 = 0xffffffffffff ll
    1485:	r1 &= r3
    1486:	w3 = *(u32 *)(r7 + 0xc)
    1487:	r4 = *(u64 *)(r10 - 0xa0)
    1488:	r4 >>= 0x20
    1489:	if w3 == w4 goto +0x150 <turnpike+0x38b0>
    1490:	r3 = r9
    1491:	r4 = *(u64 *)(r3 + 0x48)
    1492:	if r4 == r1 goto +0x10 <turnpike+0x2ec8>
    1493:	r4 = *(u64 *)(r3 + 0x50)
    1494:	if r4 == r1 goto +0xe <turnpike+0x2ec8>
    1495:	r4 = *(u64 *)(r3 + 0x58)
    1496:	if r4 == r1 goto +0xc <turnpike+0x2ec8>
    1497:	r4 = *(u64 *)(r3 + 0x60)
    1498:	if r4 == r1 goto +0xa <turnpike+0x2ec8>
    1499:	r4 = *(u64 *)(r3 + 0x68)
    1500:	if r4 == r1 goto +0x8 <turnpike+0x2ec8>
    1501:	r4 = *(u64 *)(r3 + 0x70)
    1502:	if r4 == r1 goto +0x6 <turnpike+0x2ec8>
    1503:	r4 = *(u64 *)(r3 + 0x78)
    1504:	if r4 == r1 goto +0x4 <turnpike+0x2ec8>
    1505:	r6 = 0xf
    1506:	r3 = *(u64 *)(r3 + 0x80)
    1507:	if r3 == r1 goto +0x1 <turnpike+0x2ec8>
    1508:	goto -0x59f <turnpike+0x1d0>
    1509:	r2 <<= 0x20
    1510:	r2 >>= 0x20
    1511:	r1 = 0x0 ll
		0000000000002f38:  R_BPF_64_64	DEVICES
    1513:	r3 = 0x0
    1514:	call 0x33
    1515:	r1 = r0
    1516:	r1 s>>= 0x3f
    1517:	w0 ^= w1
    1518:	w0 -= w1
    1519:	w1 = 0x4
    1520:	*(u32 *)(r10 - 0x50) = w1
    1521:	r6 = 0xd
    1522:	if w0 != 0x4 goto -0x5ad <turnpike+0x1d0>
    1523:	w1 = *(u8 *)(r8 + 0x0)
    1524:	w1 &= 0x10
    1525:	if w1 == 0x0 goto +0x33 <turnpike+0x30e8>
    1526:	r3 = *(u64 *)(r10 - 0xb8)
    1527:	w1 = *(u8 *)(r3 + 0x17)
    1528:	r1 <<= 0x2
    1529:	r2 = r9
    1530:	r2 += r1
    1531:	w1 = *(u32 *)(r2 + 0x2208)
    1532:	r2 = 0xffff00000000 ll
    1534:	r5 = *(u64 *)(r10 - 0xf0)
    1535:	r4 = r5
    1536:	r4 &= r2
    1537:	w2 = w5
    1538:	w2 >>= 0x10
    1539:	w3 = *(u32 *)(r3 + 0x18)
    1540:	r5 = 0x10000000000 ll
    1542:	if r4 == r5 goto +0x1 <turnpike+0x2fe0>
    1543:	w2 = w3
    1544:	r2 = be16 r2
    1545:	w1 += w2
    1546:	*(u32 *)(r10 - 0x20) = w1
    1547:	r2 = r10
    1548:	r2 += -0x20
    1549:	r1 = 0x0 ll
		0000000000003068:  R_BPF_64_64	LIMITS
    1551:	call 0x1
    1552:	*(u64 *)(r10 - 0x110) = r0
    1553:	if r0 == 0x0 goto +0x17 <turnpike+0x30e8>
    1554:	r2 = *(u64 *)(r10 - 0x110)
    1555:	r8 = *(u64 *)(r2 + 0x8)
    1556:	r1 = *(u64 *)(r10 - 0xe0)
    1557:	r8 *= r1
    1558:	r1 = *(u64 *)(r2 + 0x18)
    1559:	r1 = *(u64 *)(r2 + 0x10)
    1560:	*(u64 *)(r10 - 0x130) = r1
    1561:	r6 = *(u64 *)(r2 + 0x0)
    1562:	call 0x76
    1563:	r0 <<= 0x18
    1564:	r1 = r0
    1565:	if r0 > r6 goto +0x1 <turnpike+0x3098>
    1566:	r1 = r6
    1567:	r8 >>= 0x8
    1568:	r1 += r8
    1569:	r2 = 0x33
    1570:	*(u64 *)(r10 - 0x60) = r2
    1571:	r2 = r1
    1572:	r2 -= r0
    1573:	r3 = *(u64 *)(r10 - 0x130)
    1574:	if r2 > r3 goto +0x3ec <turnpike+0x5038>
    1575:	r2 = *(u64 *)(r10 - 0x110)
    1576:	*(u64 *)(r2 + 0x0) = r1
    1577:	w1 = *(u32 *)(r10 - 0x100)
    1578:	if w1 == 0x0 goto +0x35 <turnpike+0x32a0>
    1579:	r1 = *(u64 *)(r10 - 0x108)
    1580:	w1 = *(u8 *)(r1 + 0x16)
    1581:	w1 &= 0x10
    1582:	if w1 == 0x0 goto +0x31 <turnpike+0x32a0>
    1583:	r3 = *(u64 *)(r10 - 0x108)
    1584:	w1 = *(u8 *)(r3 + 0x17)
    1585:	r1 <<= 0x2
    1586:	r9 += r1
    1587:	w1 = *(u32 *)(r9 + 0x2208)
    1588:	r2 = 0xffff00000000 ll
    1590:	r5 = *(u64 *)(r10 - 0x120)
    1591:	r4 = r5
    1592:	r4 &= r2
    1593:	w2 = w5
    1594:	w2 >>= 0x10
    1595:	w3 = *(u32 *)(r3 + 0x18)
    1596:	r5 = 0x10000000000 ll
    1598:	if r4 == r5 goto +0x1 <turnpike+0x31a0>
    1599:	w2 = w3
    1600:	r2 = be16 r2
    1601:	w1 += w2
    1602:	*(u32 *)(r10 - 0x20) = w1
    1603:	r2 = r10
    1604:	r2 += -0x20
    1605:	r1 = 0x0 ll
		0000000000003228:  R_BPF_64_64	LIMITS
    1607:	call 0x1
    1608:	r6 = r0
    1609:	if r0 == 0x0 goto +0x16 <turnpike+0x32a0>
    1610:	r2 = r6
    1611:	r8 = *(u64 *)(r2 + 0x8)
    1612:	r1 = *(u64 *)(r10 - 0xe0)
    1613:	r8 *= r1
    1614:	r1 = *(u64 *)(r2 + 0x18)
    1615:	r1 = *(u64 *)(r2 + 0x10)
    1616:	*(u64 *)(r10 - 0xb0) = r1
    1617:	r9 = *(u64 *)(r2 + 0x0)
    1618:	call 0x76
    1619:	r0 <<= 0x18
    1620:	r1 = r0
    1621:	if r0 > r9 goto +0x1 <turnpike+0x3258>
    1622:	r1 = r9
    1623:	r8 >>= 0x8
    1624:	r1 += r8
    1625:	r2 = 0x33
    1626:	*(u64 *)(r10 - 0x60) = r2
    1627:	r2 = r1
    1628:	r2 -= r0
    1629:	r3 = *(u64 *)(r10 - 0xb0)
    1630:	if r2 > r3 goto +0x3b4 <turnpike+0x5038>
    1631:	*(u64 *)(r6 + 0x0) = r1
    1632:	r1 = *(u64 *)(r10 - 0x58)
    1633:	w2 = *(u32 *)(r10 - 0xd8)
    1634:	w2 += w1
    1635:	w1 = *(u32 *)(r10 - 0xd0)
    1636:	w3 = w1
    1637:	w3 -= w2
    1638:	*(u32 *)(r10 - 0x60) = w3
    1639:	*(u32 *)(r10 - 0xd8) = w2
    1640:	if w1 == w2 goto +0x5 <turnpike+0x3310>
    1641:	r1 = r7
    1642:	w2 = *(u32 *)(r10 - 0x60)
    1643:	call 0x2c
    1644:	r6 = 0x11
    1645:	if r0 != 0x0 goto -0x628 <turnpike+0x1d0>
    1646:	r6 = *(u64 *)(r10 - 0xe0)
    1647:	r6 = be32 r6
    1648:	w6 &= -0x10000
    1649:	r1 = *(u64 *)(r10 - 0x68)
    1650:	r2 = *(u64 *)(r1 + 0x10)
    1651:	*(u64 *)(r10 - 0xb0) = r2
    1652:	r1 = *(u64 *)(r1 + 0x18)
    1653:	*(u64 *)(r10 - 0x110) = r1
    1654:	r1 = *(u64 *)(r10 - 0xb8)
    1655:	w1 = *(u16 *)(r1 + 0x1e)
    1656:	w6 |= w1
    1657:	r9 = 0x0
    1658:	r8 = *(u64 *)(r10 - 0xc8)
    1659:	r8 = be16 r8
    1660:	r1 = *(u64 *)(r10 - 0x98)
    1661:	if w1 == 0x0 goto +0x2b <turnpike+0x34e8>
    1662:	r1 = 0x0
    1663:	w2 = *(u32 *)(r10 - 0x118)
    1664:	if w2 != 0x0 goto +0x1 <turnpike+0x33b0>
    1665:	r1 = r6
    1666:	r3 = *(u64 *)(r10 - 0x88)
    1667:	w3 ^= -0x1
    1668:	r3 = be16 r3
    1669:	r3 += r8
    1670:	r3 <<= 0x1
    1671:	r2 = *(u64 *)(r10 - 0xa8)
    1672:	r3 += r2
    1673:	r2 = *(u64 *)(r10 - 0x98)
    1674:	w2 ^= -0x1
    1675:	r2 &= 0xffff
    1676:	r3 += r2
    1677:	r3 += r1
    1678:	r1 = r3
    1679:	r1 >>= 0x20
    1680:	r3 <<= 0x20
    1681:	r3 >>= 0x20
    1682:	r3 += r1
    1683:	r2 = r3
    1684:	r2 &= 0xffff
    1685:	r1 = r3
    1686:	r1 >>= 0x20
    1687:	r1 += r2
    1688:	r3 >>= 0x10
    1689:	r3 &= 0xffff
    1690:	r1 += r3
    1691:	r2 = r1
    1692:	r2 >>= 0x10
    1693:	r1 &= 0xffff
    1694:	r1 += r2
    1695:	w2 = w1
    1696:	r1 >>= 0x10
    1697:	w1 += w2
    1698:	w2 = w1
    1699:	w2 &= 0xffff
    1700:	w9 = -0x1
    1701:	if w2 == 0xffff goto +0x2 <turnpike+0x34e0>
    1702:	w1 ^= -0x1
    1703:	w9 = w1
    1704:	r9 <<= 0x30
    1705:	r1 = *(u64 *)(r10 - 0xb8)
    1706:	w2 = *(u32 *)(r1 + 0x18)
    1707:	*(u64 *)(r10 - 0xa8) = r2
    1708:	r2 = *(u64 *)(r10 - 0xf8)
    1709:	r2 = *(u64 *)(r2 + 0x18)
    1710:	*(u64 *)(r10 - 0x98) = r2
    1711:	r1 = *(u64 *)(r1 + 0x28)
    1712:	*(u64 *)(r10 - 0x88) = r1
    1713:	w1 = 0x0
    1714:	*(u32 *)(r10 - 0x20) = w1
    1715:	r2 = r10
    1716:	r2 += -0x20
    1717:	r1 = 0x0 ll
		00000000000035a8:  R_BPF_64_64	COUNTERS
    1719:	call 0x1
    1720:	if r0 == 0x0 goto +0x7 <turnpike+0x35a0>
    1721:	r1 = *(u64 *)(r0 + 0x2f8)
    1722:	r1 += 0x1
    1723:	*(u64 *)(r0 + 0x2f8) = r1
    1724:	r1 = be16 r1
    1725:	r2 = *(u64 *)(r10 - 0x80)
    1726:	w2 |= w1
    1727:	*(u64 *)(r10 - 0x80) = r2
    1728:	r1 = *(u64 *)(r10 - 0x68)
    1729:	r1 = *(u64 *)(r1 + 0x0)
    1730:	r2 = *(u64 *)(r10 - 0xa0)
    1731:	if r2 != r1 goto +0x6c <turnpike+0x3920>
    1732:	r1 = *(u64 *)(r10 - 0xb8)
    1733:	r1 = *(u64 *)(r1 + 0x0)
    1734:	r2 = *(u64 *)(r10 - 0xf0)
    1735:	if r1 != r2 goto +0x68 <turnpike+0x3920>
    1736:	w1 = *(u32 *)(r10 - 0x100)
    1737:	if w1 != 0x0 goto +0x1 <turnpike+0x35f8>
    1738:	goto +0x4 <turnpike+0x3618>
    1739:	r1 = *(u64 *)(r10 - 0x108)
    1740:	r1 = *(u64 *)(r1 + 0x0)
    1741:	r2 = *(u64 *)(r10 - 0x120)
    1742:	if r1 != r2 goto +0x61 <turnpike+0x3920>
    1743:	r1 = 0x2d
    1744:	*(u64 *)(r10 - 0x60) = r1
    1745:	w1 = *(u32 *)(r7 + 0x0)
    1746:	r2 = *(u64 *)(r10 - 0x58)
    1747:	*(u64 *)(r10 - 0x48) = r1
    1748:	r2 += r1
    1749:	r1 = r2
    1750:	r1 += 0x1c
    1751:	w3 = *(u32 *)(r7 + 0x4)
    1752:	*(u64 *)(r10 - 0x68) = r3
    1753:	*(u64 *)(r10 - 0xa0) = r1
    1754:	if r1 > r3 goto +0x338 <turnpike+0x5038>
    1755:	r0 = *(u64 *)(r10 - 0xc8)
    1756:	w0 += 0x14
    1757:	r0 = be32 r0
    1758:	r3 = *(u64 *)(r10 - 0x70)
    1759:	w3 <<= 0x8
    1760:	w0 &= -0x10000
    1761:	w3 &= 0xff00
    1762:	w0 |= w3
    1763:	r8 <<= 0x20
    1764:	r3 = -0x100000000 ll
    1766:	r5 = *(u64 *)(r10 - 0x78)
    1767:	w5 += -0x1
    1768:	r1 = *(u64 *)(r10 - 0xa8)
    1769:	r8 |= r1
    1770:	r4 = *(u64 *)(r10 - 0x88)
    1771:	r1 = r4
    1772:	r1 &= r3
    1773:	r3 = *(u64 *)(r10 - 0x98)
    1774:	r3 >>= 0x20
    1775:	r0 |= 0x45
    1776:	r8 |= r9
    1777:	r1 |= r3
    1778:	w5 &= 0xff
    1779:	w5 |= 0x1100
    1780:	r9 = r0
    1781:	r9 += r5
    1782:	r9 += r3
    1783:	r4 >>= 0x20
    1784:	r9 += r4
    1785:	r3 = *(u64 *)(r10 - 0x80)
    1786:	r9 += r3
    1787:	r3 <<= 0x20
    1788:	r3 |= r0
    1789:	*(u64 *)(r10 - 0x80) = r3
    1790:	r0 = r9
    1791:	r0 >>= 0x20
    1792:	r9 <<= 0x20
    1793:	r9 >>= 0x20
    1794:	r9 += r0
    1795:	r3 = r9
    1796:	r3 &= 0xffff
    1797:	r0 = r9
    1798:	r0 >>= 0x20
    1799:	r0 += r3
    1800:	r9 >>= 0x10
    1801:	r9 &= 0xffff
    1802:	r0 += r9
    1803:	r3 = r0
    1804:	r3 >>= 0x10
    1805:	w0 &= 0xffff
    1806:	w0 += w3
    1807:	w0 *= 0x10001
    1808:	w0 &= -0x10000
    1809:	w0 |= w5
    1810:	w0 ^= -0x10000
    1811:	r3 = *(u64 *)(r10 - 0x110)
    1812:	r9 = *(u64 *)(r10 - 0x48)
    1813:	*(u32 *)(r9 + 0x8) = w3
    1814:	r3 = *(u64 *)(r10 - 0xb0)
    1815:	*(u64 *)(r9 + 0x0) = r3
    1816:	r9 += 0xc
    1817:	r3 = *(u64 *)(r10 - 0x58)
    1818:	if r3 == 0xe goto +0x25 <turnpike+0x39a0>
    1819:	r3 = *(u64 *)(r10 - 0x58)
    1820:	if r3 == 0x12 goto +0x1f <turnpike+0x3980>
    1821:	r3 = *(u64 *)(r10 - 0xe8)
    1822:	r9 = *(u64 *)(r10 - 0x48)
    1823:	*(u64 *)(r9 + 0xc) = r3
    1824:	r9 += 0x14
    1825:	goto +0x1e <turnpike+0x39a0>
    1826:	r3 = *(u64 *)(r10 - 0x68)
    1827:	r2 = *(u64 *)(r3 + 0x10)
    1828:	r3 = *(u64 *)(r3 + 0x18)
    1829:	r3 <<= 0x10
    1830:	r4 = 0xffffffff0000 ll
    1832:	r3 &= r4
    1833:	r2 >>= 0x30
    1834:	r3 |= r2
    1835:	r6 = 0xf
    1836:	w2 = 0x3
    1837:	*(u32 *)(r10 - 0x50) = w2
    1838:	if r1 == r3 goto -0x13c <turnpike+0x2f38>
    1839:	goto -0x6ea <turnpike+0x1d0>
    1840:	r6 = 0x12
    1841:	w1 = *(u32 *)(r10 - 0xd0)
    1842:	w2 = *(u32 *)(r10 - 0xd8)
    1843:	if w1 == w2 goto -0x6ee <turnpike+0x1d0>
    1844:	w2 = *(u32 *)(r10 - 0x60)
    1845:	w2 = -w2
    1846:	r1 = r7
    1847:	call 0x2c
    1848:	r1 = 0x2d
    1849:	*(u64 *)(r10 - 0x60) = r1
    1850:	if r0 == 0x0 goto -0x6f5 <turnpike+0x1d0>
    1851:	goto +0x2d7 <turnpike+0x5038>
    1852:	r3 = *(u64 *)(r10 - 0xe8)
    1853:	r9 = *(u64 *)(r10 - 0x48)
    1854:	*(u32 *)(r9 + 0xc) = w3
    1855:	r9 += 0x10
    1856:	w3 = 0x8
    1857:	*(u16 *)(r9 + 0x0) = w3
    1858:	*(u64 *)(r2 + 0x14) = r8
    1859:	*(u64 *)(r2 + 0xc) = r1
    1860:	*(u32 *)(r2 + 0x8) = w0
    1861:	r3 = *(u64 *)(r10 - 0x80)
    1862:	*(u64 *)(r2 + 0x0) = r3
    1863:	w3 = *(u32 *)(r10 - 0x118)
    1864:	if w3 != 0x0 goto +0x5 <turnpike+0x3a10>
    1865:	r2 += 0x20
    1866:	r3 = *(u64 *)(r10 - 0x68)
    1867:	if r2 > r3 goto +0x2c7 <turnpike+0x5038>
    1868:	r1 = *(u64 *)(r10 - 0xa0)
    1869:	*(u32 *)(r1 + 0x0) = w6
    1870:	r3 = *(u64 *)(r10 - 0xb8)
    1871:	r1 = *(u64 *)(r3 + 0x30)
    1872:	r2 = *(u64 *)(r10 - 0xe0)
    1873:	r1 += r2
    1874:	*(u64 *)(r3 + 0x30) = r1
    1875:	r2 = *(u64 *)(r10 - 0xc0)
    1876:	w1 = *(u32 *)(r2 + 0x0)
    1877:	w1 += 0x1
    1878:	*(u32 *)(r2 + 0x0) = w1
    1879:	w1 = *(u32 *)(r10 - 0x100)
    1880:	if w1 != 0x0 goto +0x1 <turnpike+0x3a70>
    1881:	goto +0x9 <turnpike+0x3ab8>
    1882:	r3 = *(u64 *)(r10 - 0x108)
    1883:	r1 = *(u64 *)(r3 + 0x30)
    1884:	r2 = *(u64 *)(r10 - 0xe0)
    1885:	r1 += r2
    1886:	*(u64 *)(r3 + 0x30) = r1
    1887:	r2 = *(u64 *)(r10 - 0x138)
    1888:	w1 = *(u32 *)(r2 + 0x0)
    1889:	w1 += 0x1
    1890:	*(u32 *)(r2 + 0x0) = w1
    1891:	r6 = *(u64 *)(r10 - 0x128)
    1892:	w1 = *(u32 *)(r10 - 0x50)
    1893:	*(u32 *)(r10 - 0x48) = w1
    1894:	w1 = *(u32 *)(r10 - 0x90)
    1895:	if w1 == 0x0 goto -0x722 <turnpike+0x1d0>
    1896:	w2 = *(u32 *)(r10 - 0x90)
    1897:	w2 = -w2
    1898:	r1 = r7
    1899:	call 0x41
    1900:	r6 = *(u64 *)(r10 - 0x128)
    1901:	w1 = *(u32 *)(r10 - 0x50)
    1902:	*(u32 *)(r10 - 0x48) = w1
    1903:	if r0 == 0x0 goto -0x72a <turnpike+0x1d0>
    1904:	goto +0x2a2 <turnpike+0x5038>
    1905:	w1 = *(u32 *)(r10 - 0xa0)
    1906:	r2 = *(u64 *)(r10 - 0xe0)
    1907:	w1 -= w2
    1908:	r6 = 0x8
    1909:	if w1 > 0x3 goto -0x730 <turnpike+0x1d0>
    1910:	r2 = *(u64 *)(r10 - 0xa8)
    1911:	w2 ^= -0x1
    1912:	*(u64 *)(r10 - 0xa8) = r2
    1913:	r2 = *(u64 *)(r10 - 0xe0)
    1914:	w3 = *(u32 *)(r10 - 0xa0)
    1915:	if w3 != w2 goto +0x5a <turnpike+0x3e50>
    1916:	r1 = *(u64 *)(r10 - 0x88)
    1917:	w1 += -0x14
    1918:	*(u64 *)(r10 - 0x88) = r1
    1919:	w1 = *(u32 *)(r10 - 0x90)
    1920:	w2 = *(u32 *)(r10 - 0xa0)
    1921:	w1 += w2
    1922:	r2 = *(u64 *)(r10 - 0xe0)
    1923:	w1 -= w2
    1924:	*(u32 *)(r10 - 0x90) = w1
    1925:	r1 = *(u64 *)(r10 - 0x58)
    1926:	w1 |= 0x20
    1927:	*(u32 *)(r10 - 0xd0) = w1
    1928:	r1 = *(u64 *)(r10 - 0xb8)
    1929:	w1 = *(u16 *)(r1 + 0x1c)
    1930:	r2 = *(u64 *)(r10 - 0xa8)
    1931:	r2 += r1
    1932:	*(u64 *)(r10 - 0xa8) = r2
    1933:	w1 = 0x0
    1934:	*(u32 *)(r10 - 0xa0) = w1
    1935:	w1 = *(u32 *)(r10 - 0xd8)
    1936:	w1 &= 0x2
    1937:	if w1 == 0x0 goto +0xcc <turnpike+0x4290>
    1938:	r6 = 0x6
    1939:	r1 = *(u64 *)(r10 - 0xb8)
    1940:	w1 = *(u8 *)(r1 + 0x16)
    1941:	*(u32 *)(r10 - 0xa0) = w1
    1942:	r1 = *(u64 *)(r10 - 0x78)
    1943:	w1 &= 0xff
    1944:	if w1 < 0x2 goto -0x753 <turnpike+0x1d0>
    1945:	w1 = *(u32 *)(r10 - 0xa0)
    1946:	w1 &= 0x1
    1947:	if w1 == 0x0 goto +0x64 <turnpike+0x3fa0>
    1948:	r6 = 0xc
    1949:	r1 = *(u64 *)(r10 - 0xb0)
    1950:	r2 = *(u64 *)(r10 - 0x98)
    1951:	if w2 == 0x0 goto -0x75a <turnpike+0x1d0>
    1952:	r2 = *(u64 *)(r10 - 0x80)
    1953:	if w2 != 0x0 goto +0x3 <turnpike+0x3cc8>
    1954:	r6 = 0xe
    1955:	r2 = *(u64 *)(r10 - 0xe0)
    1956:	if w2 > 0x4d0 goto -0x75f <turnpike+0x1d0>
    1957:	r5 = *(u64 *)(r10 - 0xb8)
    1958:	w3 = *(u32 *)(r5 + 0x18)
    1959:	r2 = 0x10000000000 ll
    1961:	r3 |= r2
    1962:	r2 = *(u64 *)(r10 - 0xf8)
    1963:	r6 = *(u64 *)(r2 + 0x10)
    1964:	r0 = *(u64 *)(r2 + 0x18)
    1965:	r4 = *(u64 *)(r5 + 0x20)
    1966:	r2 = *(u64 *)(r5 + 0x28)
    1967:	*(u64 *)(r10 - 0x100) = r2
    1968:	*(u64 *)(r10 - 0x8) = r2
    1969:	*(u64 *)(r10 - 0xd8) = r4
    1970:	*(u64 *)(r10 - 0x10) = r4
    1971:	*(u64 *)(r10 - 0xc8) = r0
    1972:	*(u64 *)(r10 - 0x18) = r0
    1973:	*(u64 *)(r10 - 0x20) = r6
    1974:	r2 = r10
    1975:	r2 += -0x20
    1976:	r9 = r3
    1977:	call 0xf4
		0000000000003dc8:  R_BPF_64_32	.text
    1978:	r8 = r0
    1979:	if r0 == 0x0 goto +0x18 <turnpike+0x3e40>
    1980:	r2 = *(u64 *)(r8 + 0x0)
    1981:	r1 = 0xffffffffffff ll
    1983:	*(u64 *)(r10 - 0x68) = r2
    1984:	r2 &= r1
    1985:	if r2 != r9 goto +0x12 <turnpike+0x3e40>
    1986:	r2 = r8
    1987:	r1 = *(u64 *)(r2 - 0x8)
    1988:	r2 = *(u64 *)(r2 - 0x10)
    1989:	if r2 != r6 goto +0xe <turnpike+0x3e40>
    1990:	r2 = *(u64 *)(r10 - 0xc8)
    1991:	if r1 != r2 goto +0xc <turnpike+0x3e40>
    1992:	w1 = *(u8 *)(r8 + 0x17)
    1993:	r1 <<= 0x5
    1994:	r2 = *(u64 *)(r10 - 0xb0)
    1995:	r2 += r1
    1996:	*(u64 *)(r10 - 0xf8) = r2
    1997:	r1 = *(u64 *)(r2 + 0x208)
    1998:	r2 = *(u64 *)(r10 - 0xd8)
    1999:	if r1 != r2 goto +0x4 <turnpike+0x3e40>
    2000:	r1 = *(u64 *)(r10 - 0xf8)
    2001:	r1 = *(u64 *)(r1 + 0x210)
    2002:	r2 = *(u64 *)(r10 - 0x100)
    2003:	if r1 == r2 goto +0x5e <turnpike+0x4130>
    2004:	r6 = 0x9
    2005:	goto -0x790 <turnpike+0x1d0>
    2006:	r6 = 0x4
    2007:	r2 = *(u64 *)(r10 - 0xe0)
    2008:	if w2 > 0x8000 goto -0x793 <turnpike+0x1d0>
    2009:	r2 = *(u64 *)(r10 - 0xe0)
    2010:	r8 += r2
    2011:	r8 += 0x20
    2012:	if r8 < r9 goto +0x1 <turnpike+0x3e90>
    2013:	goto -0x798 <turnpike+0x1d0>
    2014:	r2 = *(u64 *)(r10 - 0xe0)
    2015:	w3 = w2
    2016:	w3 <<= 0x3
    2017:	w3 &= 0x8
    2018:	w2 = *(u8 *)(r8 + 0x0)
    2019:	w2 <<= w3
    2020:	w2 ^= -0x1
    2021:	r2 &= 0xffff
    2022:	r4 = *(u64 *)(r10 - 0xa8)
    2023:	r2 += r4
    2024:	*(u64 *)(r10 - 0xa8) = r2
    2025:	if w1 > 0x1 goto +0x1 <turnpike+0x3ef8>
    2026:	goto -0x6f <turnpike+0x3b80>
    2027:	r4 = r8
    2028:	r4 += 0x1
    2029:	if r4 >= r9 goto -0x7a8 <turnpike+0x1d0>
    2030:	w4 = w3
    2031:	w4 ^= 0x8
    2032:	w5 = *(u8 *)(r8 + 0x1)
    2033:	w5 <<= w4
    2034:	w5 ^= -0x1
    2035:	r5 &= 0xffff
    2036:	r2 += r5
    2037:	*(u64 *)(r10 - 0xa8) = r2
    2038:	if w1 != 0x3 goto -0x7b <turnpike+0x3b80>
    2039:	r8 += 0x2
    2040:	if r8 >= r9 goto -0x7b3 <turnpike+0x1d0>
    2041:	w1 = *(u8 *)(r8 + 0x0)
    2042:	w1 <<= w3
    2043:	w1 ^= -0x1
    2044:	r1 &= 0xffff
    2045:	r2 += r1
    2046:	*(u64 *)(r10 - 0xa8) = r2
    2047:	goto -0x84 <turnpike+0x3b80>
    2048:	r2 = *(u64 *)(r10 - 0xb8)
    2049:	w3 = *(u32 *)(r2 + 0x18)
    2050:	r1 = 0x10000000000 ll
    2052:	r3 |= r1
    2053:	r1 = *(u64 *)(r10 - 0xf8)
    2054:	r9 = *(u64 *)(r1 + 0x18)
    2055:	r2 = *(u64 *)(r2 + 0x28)
    2056:	r1 = -0x100000000 ll
    2058:	r2 &= r1
    2059:	r9 >>= 0x20
    2060:	*(u64 *)(r10 - 0xd8) = r2
    2061:	r2 |= r9
    2062:	r6 = *(u64 *)(r10 - 0xb0)
    2063:	r1 = r6
    2064:	*(u64 *)(r10 - 0xc8) = r3
    2065:	call 0xa3
		0000000000004088:  R_BPF_64_32	.text
    2066:	r1 = r6
    2067:	r6 = 0x9
    2068:	r8 = r0
    2069:	if r0 == 0x0 goto -0x7d0 <turnpike+0x1d0>
    2070:	r3 = *(u64 *)(r8 + 0x0)
    2071:	r2 = 0xffffffffffff ll
    2073:	*(u64 *)(r10 - 0x68) = r3
    2074:	r3 &= r2
    2075:	r2 = *(u64 *)(r10 - 0xc8)
    2076:	if r3 != r2 goto -0x7d7 <turnpike+0x1d0>
    2077:	w2 = *(u32 *)(r8 - 0x8)
    2078:	if w2 != w9 goto -0x7d9 <turnpike+0x1d0>
    2079:	w2 = *(u8 *)(r8 + 0x17)
    2080:	r2 <<= 0x5
    2081:	r1 += r2
    2082:	*(u64 *)(r10 - 0xf8) = r1
    2083:	r1 = *(u64 *)(r1 + 0x208)
    2084:	if r1 != 0x0 goto -0x7df <turnpike+0x1d0>
    2085:	r1 = 0xffff0000 ll
    2087:	r2 = *(u64 *)(r10 - 0xd8)
    2088:	r2 |= r1
    2089:	r1 = *(u64 *)(r10 - 0xf8)
    2090:	r1 = *(u64 *)(r1 + 0x210)
    2091:	if r1 != r2 goto -0x7e6 <turnpike+0x1d0>
    2092:	r1 = *(u64 *)(r10 - 0xf8)
    2093:	r1 += 0x208
    2094:	*(u64 *)(r10 - 0xf8) = r1
    2095:	r9 = r8
    2096:	r9 += -0x4
    2097:	goto +0x5 <turnpike+0x4158>
    2098:	r1 = *(u64 *)(r10 - 0xf8)
    2099:	r1 += 0x208
    2100:	*(u64 *)(r10 - 0xf8) = r1
    2101:	r9 = r8
    2102:	r9 += 0x38
    2103:	call 0x76
    2104:	r1 = r8
    2105:	w3 = *(u32 *)(r1 + 0x8)
    2106:	w2 = *(u32 *)(r1 + 0xc)
    2107:	w1 = *(u32 *)(r1 + 0x10)
    2108:	r0 >>= 0x6
    2109:	r6 = 0xa
    2110:	if w3 <= w0 goto -0x7f9 <turnpike+0x1d0>
    2111:	if w0 >= w2 goto +0x1 <turnpike+0x41a8>
    2112:	if w1 > w0 goto +0x2bf <turnpike+0x57a0>
    2113:	r1 = *(u64 *)(r10 - 0xb0)
    2114:	if w0 <= w2 goto -0x7fd <turnpike+0x1d0>
    2115:	w0 -= w2
    2116:	if w0 < 0x2 goto -0x7ff <turnpike+0x1d0>
    2117:	r2 = *(u64 *)(r10 - 0x50)
    2118:	r2 = *(u64 *)(r2 + 0x0)
    2119:	r3 = 0xffffffffffff ll
    2121:	r2 &= r3
    2122:	r3 = 0x28
    2123:	*(u64 *)(r10 - 0x60) = r3
    2124:	r3 = *(u64 *)(r1 + 0x48)
    2125:	if r3 == r2 goto +0x1c5 <turnpike+0x5038>
    2126:	r3 = *(u64 *)(r1 + 0x50)
    2127:	if r3 == r2 goto +0x1c3 <turnpike+0x5038>
    2128:	r3 = *(u64 *)(r1 + 0x58)
    2129:	if r3 == r2 goto +0x1c1 <turnpike+0x5038>
    2130:	r3 = *(u64 *)(r1 + 0x60)
    2131:	if r3 == r2 goto +0x1bf <turnpike+0x5038>
    2132:	r3 = *(u64 *)(r1 + 0x68)
    2133:	if r3 == r2 goto +0x1bd <turnpike+0x5038>
    2134:	r3 = *(u64 *)(r1 + 0x70)
    2135:	if r3 == r2 goto +0x1bb <turnpike+0x5038>
    2136:	r3 = *(u64 *)(r1 + 0x78)
    2137:	if r3 == r2 goto +0x1b9 <turnpike+0x5038>
    2138:	r6 = 0xf
    2139:	r1 = *(u64 *)(r1 + 0x80)
    2140:	if r1 == r2 goto +0x1b6 <turnpike+0x5038>
    2141:	goto -0x818 <turnpike+0x1d0>
    2142:	r1 = *(u64 *)(r10 - 0x78)
    2143:	w2 = w1
    2144:	w2 &= 0xff
    2145:	w1 = 0x0
    2146:	*(u32 *)(r10 - 0x100) = w1
    2147:	w1 = 0x1
    2148:	*(u32 *)(r10 - 0x118) = w1
    2149:	if w2 < 0x2 goto +0x1 <turnpike+0x42d8>
    2150:	w1 = 0x0
    2151:	w2 = 0x30
    2152:	*(u32 *)(r10 - 0x110) = w2
    2153:	r2 = 0x0
    2154:	*(u64 *)(r10 - 0x128) = r2
    2155:	w2 = 0x1c
    2156:	*(u32 *)(r10 - 0xd8) = w2
    2157:	r2 = *(u64 *)(r10 - 0xe0)
    2158:	w2 += 0x8
    2159:	*(u64 *)(r10 - 0xc8) = r2
    2160:	r3 = *(u64 *)(r10 - 0xb8)
    2161:	r8 = r3
    2162:	r8 += 0x16
    2163:	w2 = *(u8 *)(r3 + 0x16)
    2164:	w2 &= 0x1
    2165:	r4 = *(u64 *)(r10 - 0xf0)
    2166:	*(u64 *)(r10 - 0x120) = r4
    2167:	*(u64 *)(r10 - 0x108) = r3
    2168:	if w2 == 0x0 goto -0x2d6 <turnpike+0x2cb8>
    2169:	r6 = 0x6
    2170:	w1 &= 0x1
    2171:	r3 = *(u64 *)(r10 - 0xb0)
    2172:	if w1 != 0x0 goto -0x837 <turnpike+0x1d0>
    2173:	r6 = 0xc
    2174:	r1 = *(u64 *)(r10 - 0x98)
    2175:	if w1 == 0x0 goto -0x83a <turnpike+0x1d0>
    2176:	r1 = *(u64 *)(r10 - 0xc8)
    2177:	w1 += -0x4d9
    2178:	if w1 > -0x502 goto +0x7 <turnpike+0x43f0>
    2179:	w1 = *(u32 *)(r10 - 0xa0)
    2180:	w1 ^= 0x1
    2181:	w1 &= 0x1
    2182:	if w1 == 0x0 goto +0x3 <turnpike+0x43f0>
    2183:	r6 = 0xe
    2184:	r1 = *(u64 *)(r10 - 0x80)
    2185:	if w1 == 0x0 goto -0x844 <turnpike+0x1d0>
    2186:	r6 = 0xd
    2187:	r1 = *(u64 *)(r10 - 0xb8)
    2188:	w1 = *(u16 *)(r1 + 0x14)
    2189:	if r1 > 0xfff goto -0x848 <turnpike+0x1d0>
    2190:	r1 <<= 0x5
    2191:	r9 = r3
    2192:	r9 += r1
    2193:	r1 = *(u64 *)(r9 + 0x2608)
    2194:	r2 = *(u64 *)(r9 + 0x2610)
    2195:	*(u64 *)(r10 - 0x68) = r1
    2196:	w1 &= 0xffff
    2197:	if w1 == 0x0 goto -0x850 <turnpike+0x1d0>
    2198:	r4 = r2
    2199:	r4 >>= 0x20
    2200:	w5 = *(u32 *)(r10 - 0x60)
    2201:	if w5 != w4 goto -0x854 <turnpike+0x1d0>
    2202:	r4 = *(u64 *)(r10 - 0xc8)
    2203:	w4 += 0x28
    2204:	r6 = 0xe
    2205:	if w4 > w1 goto -0x858 <turnpike+0x1d0>
    2206:	*(u64 *)(r10 - 0xb0) = r3
    2207:	r9 += 0x2608
    2208:	r1 = *(u64 *)(r10 - 0x50)
    2209:	r1 = *(u64 *)(r1 + 0x0)
    2210:	r3 = 0xffffffffffff ll
    2212:	r1 &= r3
    2213:	w3 = *(u32 *)(r7 + 0xc)
    2214:	r4 = *(u64 *)(r10 - 0x68)
    2215:	r4 >>= 0x20
    2216:	if w3 == w4 goto +0x118 <turnpike+0x4da8>
    2217:	r3 = *(u64 *)(r10 - 0xb0)
    2218:	r4 = *(u64 *)(r3 + 0x48)
    2219:	if r4 == r1 goto +0x10 <turnpike+0x4580>
    2220:	r4 = *(u64 *)(r3 + 0x50)
    2221:	if r4 == r1 goto +0xe <turnpike+0x4580>
    2222:	r4 = *(u64 *)(r3 + 0x58)
    2223:	if r4 == r1 goto +0xc <turnpike+0x4580>
    2224:	r4 = *(u64 *)(r3 + 0x60)
    2225:	if r4 == r1 goto +0xa <turnpike+0x4580>
    2226:	r4 = *(u64 *)(r3 + 0x68)
    2227:	if r4 == r1 goto +0x8 <turnpike+0x4580>
    2228:	r4 = *(u64 *)(r3 + 0x70)
    2229:	if r4 == r1 goto +0x6 <turnpike+0x4580>
    2230:	r4 = *(u64 *)(r3 + 0x78)
    2231:	if r4 == r1 goto +0x4 <turnpike+0x4580>
    2232:	r6 = 0xf
    2233:	r3 = *(u64 *)(r3 + 0x80)
    2234:	if r3 == r1 goto +0x1 <turnpike+0x4580>
    2235:	goto -0x876 <turnpike+0x1d0>
    2236:	r2 <<= 0x20
    2237:	r2 >>= 0x20
    2238:	r1 = 0x0 ll
		00000000000045f0:  R_BPF_64_64	DEVICES
    2240:	r3 = 0x0
    2241:	call 0x33
    2242:	r1 = r0
    2243:	r1 s>>= 0x3f
    2244:	w0 ^= w1
    2245:	w0 -= w1
    2246:	w1 = 0x4
    2247:	*(u32 *)(r10 - 0x50) = w1
    2248:	r6 = 0xd
    2249:	if w0 != 0x4 goto -0x884 <turnpike+0x1d0>
    2250:	w1 = *(u8 *)(r8 + 0x0)
    2251:	w1 &= 0x10
    2252:	if w1 == 0x0 goto +0x33 <turnpike+0x47a0>
    2253:	r3 = *(u64 *)(r10 - 0xb8)
    2254:	w1 = *(u8 *)(r3 + 0x17)
    2255:	r1 <<= 0x2
    2256:	r2 = *(u64 *)(r10 - 0xb0)
    2257:	r2 += r1
    2258:	w1 = *(u32 *)(r2 + 0x2208)
    2259:	r2 = 0xffff00000000 ll
    2261:	r5 = *(u64 *)(r10 - 0xf0)
    2262:	r4 = r5
    2263:	r4 &= r2
    2264:	w2 = w5
    2265:	w2 >>= 0x10
    2266:	w3 = *(u32 *)(r3 + 0x18)
    2267:	r5 = 0x10000000000 ll
    2269:	if r4 == r5 goto +0x1 <turnpike+0x4698>
    2270:	w2 = w3
    2271:	r2 = be16 r2
    2272:	w1 += w2
    2273:	*(u32 *)(r10 - 0x20) = w1
    2274:	r2 = r10
    2275:	r2 += -0x20
    2276:	r1 = 0x0 ll
		0000000000004720:  R_BPF_64_64	LIMITS
    2278:	call 0x1
    2279:	*(u64 *)(r10 - 0x80) = r0
    2280:	if r0 == 0x0 goto +0x17 <turnpike+0x47a0>
    2281:	r2 = *(u64 *)(r10 - 0x80)
    2282:	r8 = *(u64 *)(r2 + 0x8)
    2283:	r1 = *(u64 *)(r10 - 0xe0)
    2284:	r8 *= r1
    2285:	r1 = *(u64 *)(r2 + 0x18)
    2286:	r1 = *(u64 *)(r2 + 0x10)
    2287:	*(u64 *)(r10 - 0xa0) = r1
    2288:	r6 = *(u64 *)(r2 + 0x0)
    2289:	call 0x76
    2290:	r0 <<= 0x18
    2291:	r1 = r0
    2292:	if r0 > r6 goto +0x1 <turnpike+0x4750>
    2293:	r1 = r6
    2294:	r8 >>= 0x8
    2295:	r1 += r8
    2296:	r2 = 0x33
    2297:	*(u64 *)(r10 - 0x60) = r2
    2298:	r2 = r1
    2299:	r2 -= r0
    2300:	r3 = *(u64 *)(r10 - 0xa0)
    2301:	if r2 > r3 goto +0x115 <turnpike+0x5038>
    2302:	r2 = *(u64 *)(r10 - 0x80)
    2303:	*(u64 *)(r2 + 0x0) = r1
    2304:	w1 = *(u32 *)(r10 - 0x100)
    2305:	if w1 == 0x0 goto +0x37 <turnpike+0x4968>
    2306:	r1 = *(u64 *)(r10 - 0x108)
    2307:	w1 = *(u8 *)(r1 + 0x16)
    2308:	w1 &= 0x10
    2309:	if w1 == 0x0 goto +0x33 <turnpike+0x4968>
    2310:	r3 = *(u64 *)(r10 - 0x108)
    2311:	w1 = *(u8 *)(r3 + 0x17)
    2312:	r1 <<= 0x2
    2313:	r2 = *(u64 *)(r10 - 0xb0)
    2314:	r2 += r1
    2315:	w1 = *(u32 *)(r2 + 0x2208)
    2316:	r2 = 0xffff00000000 ll
    2318:	r5 = *(u64 *)(r10 - 0x120)
    2319:	r4 = r5
    2320:	r4 &= r2
    2321:	w2 = w5
    2322:	w2 >>= 0x10
    2323:	w3 = *(u32 *)(r3 + 0x18)
    2324:	r5 = 0x10000000000 ll
    2326:	if r4 == r5 goto +0x1 <turnpike+0x4860>
    2327:	w2 = w3
    2328:	r2 = be16 r2
    2329:	w1 += w2
    2330:	*(u32 *)(r10 - 0x20) = w1
    2331:	r2 = r10
    2332:	r2 += -0x20
    2333:	r1 = 0x0 ll
		00000000000048e8:  R_BPF_64_64	LIMITS
    2335:	call 0x1
    2336:	*(u64 *)(r10 - 0x80) = r0
    2337:	if r0 == 0x0 goto +0x17 <turnpike+0x4968>
    2338:	r2 = *(u64 *)(r10 - 0x80)
    2339:	r8 = *(u64 *)(r2 + 0x8)
    2340:	r1 = *(u64 *)(r10 - 0xe0)
    2341:	r8 *= r1
    2342:	r1 = *(u64 *)(r2 + 0x18)
    2343:	r1 = *(u64 *)(r2 + 0x10)
    2344:	*(u64 *)(r10 - 0xa0) = r1
    2345:	r6 = *(u64 *)(r2 + 0x0)
    2346:	call 0x76
    2347:	r0 <<= 0x18
    2348:	r1 = r0
    2349:	if r0 > r6 goto +0x1 <turnpike+0x4918>
    2350:	r1 = r6
    2351:	r8 >>= 0x8
    2352:	r1 += r8
    2353:	r2 = 0x33
    2354:	*(u64 *)(r10 - 0x60) = r2
    2355:	r2 = r1
    2356:	r2 -= r0
    2357:	r3 = *(u64 *)(r10 - 0xa0)
    2358:	if r2 > r3 goto +0xdc <turnpike+0x5038>
    2359:	r2 = *(u64 *)(r10 - 0x80)
    2360:	*(u64 *)(r2 + 0x0) = r1
    2361:	r1 = *(u64 *)(r10 - 0x58)
    2362:	w2 = *(u32 *)(r10 - 0x110)
    2363:	w2 += w1
    2364:	w1 = *(u32 *)(r10 - 0xd0)
    2365:	w8 = w1
    2366:	w8 -= w2
    2367:	*(u32 *)(r10 - 0x110) = w2
    2368:	if w1 == w2 goto +0x5 <turnpike+0x49d0>
    2369:	r1 = r7
    2370:	w2 = w8
    2371:	call 0x2c
    2372:	r6 = 0x11
    2373:	if r0 != 0x0 goto -0x900 <turnpike+0x1d0>
    2374:	r1 = *(u64 *)(r10 - 0xe0)
    2375:	r1 = be32 r1
    2376:	w1 &= -0x10000
    2377:	r2 = *(u64 *)(r9 + 0x10)
    2378:	*(u64 *)(r10 - 0x80) = r2
    2379:	r2 = *(u64 *)(r9 + 0x18)
    2380:	*(u64 *)(r10 - 0xa0) = r2
    2381:	r2 = *(u64 *)(r10 - 0xb8)
    2382:	w2 = *(u16 *)(r2 + 0x1e)
    2383:	w1 |= w2
    2384:	r2 = 0x0
    2385:	w3 = *(u32 *)(r10 - 0x118)
    2386:	if w3 != 0x0 goto +0x1 <turnpike+0x4a40>
    2387:	r2 = r1
    2388:	r3 = *(u64 *)(r10 - 0xc8)
    2389:	r3 = be16 r3
    2390:	r4 = *(u64 *)(r10 - 0x88)
    2391:	w4 ^= -0x1
    2392:	r4 = be16 r4
    2393:	*(u64 *)(r10 - 0xc8) = r3
    2394:	r4 += r3
    2395:	r4 <<= 0x1
    2396:	r3 = *(u64 *)(r10 - 0xa8)
    2397:	r4 += r3
    2398:	r3 = *(u64 *)(r10 - 0x98)
    2399:	w3 ^= -0x1
    2400:	r3 &= 0xffff
    2401:	r4 += r3
    2402:	r4 += r2
    2403:	r2 = r4
    2404:	r2 >>= 0x20
    2405:	r4 <<= 0x20
    2406:	r4 >>= 0x20
    2407:	r4 += r2
    2408:	r3 = r4
    2409:	r3 &= 0xffff
    2410:	r2 = r4
    2411:	r2 >>= 0x20
    2412:	r2 += r3
    2413:	r4 >>= 0x10
    2414:	r4 &= 0xffff
    2415:	r2 += r4
    2416:	r3 = r2
    2417:	r3 >>= 0x10
    2418:	r2 &= 0xffff
    2419:	r2 += r3
    2420:	w3 = w2
    2421:	r2 >>= 0x10
    2422:	w2 += w3
    2423:	w3 = w2
    2424:	w3 &= 0xffff
    2425:	w4 = -0x1
    2426:	if w3 == 0xffff goto +0x2 <turnpike+0x4b88>
    2427:	w2 ^= -0x1
    2428:	w4 = w2
    2429:	r3 = *(u64 *)(r10 - 0xb8)
    2430:	w2 = *(u32 *)(r3 + 0x18)
    2431:	r5 = *(u64 *)(r10 - 0xf8)
    2432:	r0 = *(u64 *)(r5 + 0x18)
    2433:	*(u64 *)(r10 - 0x98) = r0
    2434:	r5 = *(u64 *)(r5 + 0x10)
    2435:	*(u64 *)(r10 - 0x88) = r5
    2436:	r5 = *(u64 *)(r3 + 0x20)
    2437:	*(u64 *)(r10 - 0xa8) = r5
    2438:	r3 = *(u64 *)(r3 + 0x28)
    2439:	*(u64 *)(r10 - 0xb0) = r3
    2440:	r3 = *(u64 *)(r9 + 0x0)
    2441:	r5 = *(u64 *)(r10 - 0x68)
    2442:	if r5 != r3 goto +0x43 <turnpike+0x4e10>
    2443:	r3 = *(u64 *)(r10 - 0xb8)
    2444:	r3 = *(u64 *)(r3 + 0x0)
    2445:	r5 = *(u64 *)(r10 - 0xf0)
    2446:	if r3 != r5 goto +0x3f <turnpike+0x4e10>
    2447:	w3 = *(u32 *)(r10 - 0x100)
    2448:	if w3 != 0x0 goto +0x1 <turnpike+0x4c30>
    2449:	goto +0x4 <turnpike+0x4c50>
    2450:	r3 = *(u64 *)(r10 - 0x108)
    2451:	r3 = *(u64 *)(r3 + 0x0)
    2452:	r5 = *(u64 *)(r10 - 0x120)
    2453:	if r3 != r5 goto +0x38 <turnpike+0x4e10>
    2454:	r3 = 0x2d
    2455:	*(u64 *)(r10 - 0x60) = r3
    2456:	w3 = *(u32 *)(r7 + 0x0)
    2457:	r9 = *(u64 *)(r10 - 0x58)
    2458:	r9 += r3
    2459:	r8 = r9
    2460:	r8 += 0x30
    2461:	w5 = *(u32 *)(r7 + 0x4)
    2462:	*(u64 *)(r10 - 0x48) = r5
    2463:	if r8 > r5 goto +0x73 <turnpike+0x5038>
    2464:	r0 = *(u64 *)(r10 - 0x78)
    2465:	w0 += -0x1
    2466:	r0 <<= 0x38
    2467:	r5 = *(u64 *)(r10 - 0x70)
    2468:	w5 <<= 0x14
    2469:	w5 &= 0xff00000
    2470:	w5 |= 0x60000000
    2471:	r5 = be32 r5
    2472:	r0 |= r5
    2473:	r6 = *(u64 *)(r10 - 0xc8)
    2474:	r6 <<= 0x20
    2475:	r0 |= r6
    2476:	r5 = 0x11000000000000 ll
    2478:	r0 |= r5
    2479:	*(u64 *)(r10 - 0x78) = r0
    2480:	r4 <<= 0x30
    2481:	r4 |= r2
    2482:	r4 |= r6
    2483:	r2 = *(u64 *)(r10 - 0xa0)
    2484:	*(u32 *)(r3 + 0x8) = w2
    2485:	r2 = *(u64 *)(r10 - 0x80)
    2486:	*(u64 *)(r3 + 0x0) = r2
    2487:	r2 = r3
    2488:	r2 += 0xc
    2489:	r5 = *(u64 *)(r10 - 0x58)
    2490:	if r5 == 0xe goto +0x23 <turnpike+0x4e90>
    2491:	r2 = *(u64 *)(r10 - 0x58)
    2492:	if r2 == 0x12 goto +0x1d <turnpike+0x4e70>
    2493:	r2 = *(u64 *)(r10 - 0xe8)
    2494:	*(u64 *)(r3 + 0xc) = r2
    2495:	r3 += 0x14
    2496:	goto +0x1c <turnpike+0x4e88>
    2497:	r2 = *(u64 *)(r9 + 0x10)
    2498:	r3 = *(u64 *)(r9 + 0x18)
    2499:	r3 <<= 0x10
    2500:	r4 = 0xffffffff0000 ll
    2502:	r3 &= r4
    2503:	r2 >>= 0x30
    2504:	r3 |= r2
    2505:	r6 = 0xf
    2506:	w2 = 0x3
    2507:	*(u32 *)(r10 - 0x50) = w2
    2508:	if r1 == r3 goto -0x103 <turnpike+0x45f0>
    2509:	goto -0x988 <turnpike+0x1d0>
    2510:	r6 = 0x12
    2511:	w1 = *(u32 *)(r10 - 0xd0)
    2512:	w2 = *(u32 *)(r10 - 0x110)
    2513:	if w1 == w2 goto -0x98c <turnpike+0x1d0>
    2514:	w8 = -w8
    2515:	r1 = r7
    2516:	w2 = w8
    2517:	call 0x2c
    2518:	r1 = 0x2d
    2519:	*(u64 *)(r10 - 0x60) = r1
    2520:	if r0 == 0x0 goto -0x993 <turnpike+0x1d0>
    2521:	goto +0x39 <turnpike+0x5038>
    2522:	r2 = *(u64 *)(r10 - 0xe8)
    2523:	*(u32 *)(r3 + 0xc) = w2
    2524:	r3 += 0x10
    2525:	r2 = r3
    2526:	w3 = 0xdd86
    2527:	*(u16 *)(r2 + 0x0) = w3
    2528:	*(u64 *)(r9 + 0x28) = r4
    2529:	r2 = *(u64 *)(r10 - 0xb0)
    2530:	*(u64 *)(r9 + 0x20) = r2
    2531:	r2 = *(u64 *)(r10 - 0xa8)
    2532:	*(u64 *)(r9 + 0x18) = r2
    2533:	r2 = *(u64 *)(r10 - 0x98)
    2534:	*(u64 *)(r9 + 0x10) = r2
    2535:	r2 = *(u64 *)(r10 - 0x88)
    2536:	*(u64 *)(r9 + 0x8) = r2
    2537:	r2 = *(u64 *)(r10 - 0x78)
    2538:	*(u64 *)(r9 + 0x0) = r2
    2539:	w2 = *(u32 *)(r10 - 0x118)
    2540:	if w2 != 0x0 goto +0x4 <turnpike+0x4f28>
    2541:	r9 += 0x34
    2542:	r2 = *(u64 *)(r10 - 0x48)
    2543:	if r9 > r2 goto +0x23 <turnpike+0x5038>
    2544:	*(u32 *)(r8 + 0x0) = w1
    2545:	r3 = *(u64 *)(r10 - 0xb8)
    2546:	r1 = *(u64 *)(r3 + 0x30)
    2547:	r2 = *(u64 *)(r10 - 0xe0)
    2548:	r1 += r2
    2549:	*(u64 *)(r3 + 0x30) = r1
    2550:	r2 = *(u64 *)(r10 - 0xc0)
    2551:	w1 = *(u32 *)(r2 + 0x0)
    2552:	w1 += 0x1
    2553:	*(u32 *)(r2 + 0x0) = w1
    2554:	w1 = *(u32 *)(r10 - 0x100)
    2555:	if w1 != 0x0 goto +0x1 <turnpike+0x4f88>
    2556:	goto +0x9 <turnpike+0x4fd0>
    2557:	r3 = *(u64 *)(r10 - 0x108)
    2558:	r1 = *(u64 *)(r3 + 0x30)
    2559:	r2 = *(u64 *)(r10 - 0xe0)
    2560:	r1 += r2
    2561:	*(u64 *)(r3 + 0x30) = r1
    2562:	r2 = *(u64 *)(r10 - 0x138)
    2563:	w1 = *(u32 *)(r2 + 0x0)
    2564:	w1 += 0x1
    2565:	*(u32 *)(r2 + 0x0) = w1
    2566:	r6 = *(u64 *)(r10 - 0x128)
    2567:	w1 = *(u32 *)(r10 - 0x50)
    2568:	*(u32 *)(r10 - 0x48) = w1
    2569:	w1 = *(u32 *)(r10 - 0x90)
    2570:	if w1 == 0x0 goto -0x9c5 <turnpike+0x1d0>
    2571:	w2 = *(u32 *)(r10 - 0x90)
    2572:	w2 = -w2
    2573:	r1 = r7
    2574:	call 0x41
    2575:	r6 = *(u64 *)(r10 - 0x128)
    2576:	w1 = *(u32 *)(r10 - 0x50)
    2577:	*(u32 *)(r10 - 0x48) = w1
    2578:	if r0 == 0x0 goto -0x9cd <turnpike+0x1d0>
    2579:	w1 = 0x1
    2580:	*(u32 *)(r10 - 0x48) = w1
    2581:	r6 = *(u64 *)(r10 - 0x60)
    2582:	goto -0x9d1 <turnpike+0x1d0>
    2583:	w1 = *(u32 *)(r10 - 0xd0)
    2584:	r2 = *(u64 *)(r10 - 0xe0)
    2585:	w1 -= w2
    2586:	r6 = 0x8
    2587:	if w1 > 0x3 goto -0x9d6 <turnpike+0x1d0>
    2588:	r2 = *(u64 *)(r10 - 0xa8)
    2589:	w2 ^= -0x1
    2590:	*(u64 *)(r10 - 0xa8) = r2
    2591:	r2 = *(u64 *)(r10 - 0xe0)
    2592:	w3 = *(u32 *)(r10 - 0xd0)
    2593:	if w3 != w2 goto +0x55 <turnpike+0x5358>
    2594:	w1 = *(u32 *)(r10 - 0x90)
    2595:	r2 = *(u64 *)(r10 - 0xe0)
    2596:	w1 -= w2
    2597:	w1 += -0xc
    2598:	*(u32 *)(r10 - 0x90) = w1
    2599:	r1 = *(u64 *)(r10 - 0x58)
    2600:	w1 += 0x34
    2601:	*(u32 *)(r10 - 0xd0) = w1
    2602:	r1 = *(u64 *)(r10 - 0xb8)
    2603:	w1 = *(u16 *)(r1 + 0x1c)
    2604:	r2 = *(u64 *)(r10 - 0xa8)
    2605:	r2 += r1
    2606:	*(u64 *)(r10 - 0xa8) = r2
    2607:	w1 = 0x0
    2608:	*(u64 *)(r10 - 0x80) = r1
    2609:	w1 = 0x1
    2610:	*(u32 *)(r10 - 0xa0) = w1
    2611:	w1 = *(u32 *)(r10 - 0xc8)
    2612:	w1 &= 0x2
    2613:	if w1 == 0x0 goto -0x1d8 <turnpike+0x4290>
    2614:	r6 = 0x6
    2615:	r1 = *(u64 *)(r10 - 0xb8)
    2616:	w1 = *(u8 *)(r1 + 0x16)
    2617:	*(u32 *)(r10 - 0xa0) = w1
    2618:	r1 = *(u64 *)(r10 - 0x68)
    2619:	if w1 < 0x2000000 goto -0x9f6 <turnpike+0x1d0>
    2620:	w1 = *(u32 *)(r10 - 0xa0)
    2621:	w1 &= 0x1
    2622:	if w1 != 0x0 goto +0x62 <turnpike+0x54a8>
    2623:	w1 = 0x400000
    2624:	*(u64 *)(r10 - 0x80) = r1
    2625:	r1 = *(u64 *)(r10 - 0xe0)
    2626:	if w1 > 0x4d0 goto +0x2 <turnpike+0x51c8>
    2627:	w1 = 0x0
    2628:	*(u64 *)(r10 - 0x80) = r1
    2629:	r2 = *(u64 *)(r10 - 0xb8)
    2630:	w3 = *(u32 *)(r2 + 0x18)
    2631:	r1 = 0x10000000000 ll
    2633:	r3 |= r1
    2634:	r1 = *(u64 *)(r10 - 0xf8)
    2635:	r9 = *(u64 *)(r1 + 0x18)
    2636:	r2 = *(u64 *)(r2 + 0x28)
    2637:	r1 = -0x100000000 ll
    2639:	r2 &= r1
    2640:	r9 >>= 0x20
    2641:	*(u64 *)(r10 - 0xd8) = r2
    2642:	r2 |= r9
    2643:	r6 = *(u64 *)(r10 - 0xb0)
    2644:	r1 = r6
    2645:	*(u64 *)(r10 - 0xc8) = r3
    2646:	call 0xa3
		00000000000052b0:  R_BPF_64_32	.text
    2647:	r1 = r6
    2648:	r6 = 0x9
    2649:	r8 = r0
    2650:	if r0 == 0x0 goto -0xa15 <turnpike+0x1d0>
    2651:	r3 = *(u64 *)(r8 + 0x0)
    2652:	r2 = 0xffffffffffff ll
    2654:	*(u64 *)(r10 - 0x68) = r3
    2655:	r3 &= r2
    2656:	r2 = *(u64 *)(r10 - 0xc8)
    2657:	if r3 != r2 goto -0xa1c <turnpike+0x1d0>
    2658:	w2 = *(u32 *)(r8 - 0x8)
    2659:	if w2 != w9 goto -0xa1e <turnpike+0x1d0>
    2660:	w2 = *(u8 *)(r8 + 0x17)
    2661:	r2 <<= 0x5
    2662:	r1 += r2
    2663:	*(u64 *)(r10 - 0xf8) = r1
    2664:	r1 = *(u64 *)(r1 + 0x208)
    2665:	if r1 != 0x0 goto -0xa24 <turnpike+0x1d0>
    2666:	r1 = 0xffff0000 ll
    2668:	r2 = *(u64 *)(r10 - 0xd8)
    2669:	r2 |= r1
    2670:	r1 = *(u64 *)(r10 - 0xf8)
    2671:	r1 = *(u64 *)(r1 + 0x210)
    2672:	if r1 != r2 goto -0xa2b <turnpike+0x1d0>
    2673:	r1 = *(u64 *)(r10 - 0xf8)
    2674:	r1 += 0x208
    2675:	*(u64 *)(r10 - 0xf8) = r1
    2676:	r9 = r8
    2677:	r9 += -0x4
    2678:	goto +0x62 <turnpike+0x5668>
    2679:	r6 = 0x4
    2680:	r2 = *(u64 *)(r10 - 0xe0)
    2681:	if w2 > 0x8000 goto -0xa34 <turnpike+0x1d0>
    2682:	r2 = *(u64 *)(r10 - 0xe0)
    2683:	r8 += r2
    2684:	r8 += 0x34
    2685:	if r8 < r9 goto +0x1 <turnpike+0x5398>
    2686:	goto -0xa39 <turnpike+0x1d0>
    2687:	r2 = *(u64 *)(r10 - 0xe0)
    2688:	w3 = w2
    2689:	w3 <<= 0x3
    2690:	w3 &= 0x8
    2691:	w2 = *(u8 *)(r8 + 0x0)
    2692:	w2 <<= w3
    2693:	w2 ^= -0x1
    2694:	r2 &= 0xffff
    2695:	r4 = *(u64 *)(r10 - 0xa8)
    2696:	r2 += r4
    2697:	*(u64 *)(r10 - 0xa8) = r2
    2698:	if w1 > 0x1 goto +0x1 <turnpike+0x5400>
    2699:	goto -0x6a <turnpike+0x50b0>
    2700:	r4 = r8
    2701:	r4 += 0x1
    2702:	if r4 >= r9 goto -0xa49 <turnpike+0x1d0>
    2703:	w4 = w3
    2704:	w4 ^= 0x8
    2705:	w5 = *(u8 *)(r8 + 0x1)
    2706:	w5 <<= w4
    2707:	w5 ^= -0x1
    2708:	r5 &= 0xffff
    2709:	r2 += r5
    2710:	*(u64 *)(r10 - 0xa8) = r2
    2711:	if w1 != 0x3 goto -0x76 <turnpike+0x50b0>
    2712:	r8 += 0x2
    2713:	if r8 >= r9 goto -0xa54 <turnpike+0x1d0>
    2714:	w1 = *(u8 *)(r8 + 0x0)
    2715:	w1 <<= w3
    2716:	w1 ^= -0x1
    2717:	r1 &= 0xffff
    2718:	r2 += r1
    2719:	*(u64 *)(r10 - 0xa8) = r2
    2720:	goto -0x7f <turnpike+0x50b0>
    2721:	r2 = *(u64 *)(r10 - 0xb8)
    2722:	w3 = *(u32 *)(r2 + 0x18)
    2723:	r1 = 0x10000000000 ll
    2725:	r3 |= r1
    2726:	r1 = *(u64 *)(r10 - 0xf8)
    2727:	r6 = *(u64 *)(r1 + 0x10)
    2728:	r5 = *(u64 *)(r1 + 0x18)
    2729:	r4 = *(u64 *)(r2 + 0x20)
    2730:	r1 = *(u64 *)(r2 + 0x28)
    2731:	*(u64 *)(r10 - 0xd8) = r1
    2732:	*(u64 *)(r10 - 0x8) = r1
    2733:	*(u64 *)(r10 - 0xc8) = r4
    2734:	*(u64 *)(r10 - 0x10) = r4
    2735:	*(u64 *)(r10 - 0x80) = r5
    2736:	*(u64 *)(r10 - 0x18) = r5
    2737:	*(u64 *)(r10 - 0x20) = r6
    2738:	r2 = r10
    2739:	r2 += -0x20
    2740:	r1 = *(u64 *)(r10 - 0xb0)
    2741:	r9 = r3
    2742:	call 0xf4
		00000000000055b0:  R_BPF_64_32	.text
    2743:	r8 = r0
    2744:	if r0 == 0x0 goto +0x18 <turnpike+0x5628>
    2745:	r2 = *(u64 *)(r8 + 0x0)
    2746:	r1 = 0xffffffffffff ll
    2748:	*(u64 *)(r10 - 0x68) = r2
    2749:	r2 &= r1
    2750:	if r2 != r9 goto +0x12 <turnpike+0x5628>
    2751:	r2 = r8
    2752:	r1 = *(u64 *)(r2 - 0x8)
    2753:	r2 = *(u64 *)(r2 - 0x10)
    2754:	if r2 != r6 goto +0xe <turnpike+0x5628>
    2755:	r2 = *(u64 *)(r10 - 0x80)
    2756:	if r1 != r2 goto +0xc <turnpike+0x5628>
    2757:	w1 = *(u8 *)(r8 + 0x17)
    2758:	r1 <<= 0x5
    2759:	r2 = *(u64 *)(r10 - 0xb0)
    2760:	r2 += r1
    2761:	*(u64 *)(r10 - 0xf8) = r2
    2762:	r1 = *(u64 *)(r2 + 0x208)
    2763:	r2 = *(u64 *)(r10 - 0xc8)
    2764:	if r1 != r2 goto +0x4 <turnpike+0x5628>
    2765:	r1 = *(u64 *)(r10 - 0xf8)
    2766:	r1 = *(u64 *)(r1 + 0x210)
    2767:	r2 = *(u64 *)(r10 - 0xd8)
    2768:	if r1 == r2 goto +0x1 <turnpike+0x5630>
    2769:	goto -0x2fe <turnpike+0x3e40>
    2770:	r1 = *(u64 *)(r10 - 0xf8)
    2771:	r1 += 0x208
    2772:	*(u64 *)(r10 - 0xf8) = r1
    2773:	w1 = 0x0
    2774:	*(u64 *)(r10 - 0x80) = r1
    2775:	r9 = r8
    2776:	r9 += 0x38
    2777:	call 0x76
    2778:	r1 = r8
    2779:	w3 = *(u32 *)(r1 + 0x8)
    2780:	w2 = *(u32 *)(r1 + 0xc)
    2781:	w1 = *(u32 *)(r1 + 0x10)
    2782:	r0 >>= 0x6
    2783:	r6 = 0xa
    2784:	if w3 <= w0 goto -0xa9b <turnpike+0x1d0>
    2785:	if w0 >= w2 goto +0x1 <turnpike+0x56b8>
    2786:	if w1 > w0 goto +0x1d <turnpike+0x57a0>
    2787:	r1 = *(u64 *)(r10 - 0xb0)
    2788:	if w0 <= w2 goto -0xa9f <turnpike+0x1d0>
    2789:	w0 -= w2
    2790:	if w0 < 0x2 goto -0xaa1 <turnpike+0x1d0>
    2791:	r2 = *(u64 *)(r10 - 0x50)
    2792:	r2 = *(u64 *)(r2 + 0x0)
    2793:	r3 = 0xffffffffffff ll
    2795:	r2 &= r3
    2796:	r3 = 0x28
    2797:	*(u64 *)(r10 - 0x60) = r3
    2798:	r3 = *(u64 *)(r1 + 0x48)
    2799:	if r3 == r2 goto -0xdd <turnpike+0x5038>
    2800:	r3 = *(u64 *)(r1 + 0x50)
    2801:	if r3 == r2 goto -0xdf <turnpike+0x5038>
    2802:	r3 = *(u64 *)(r1 + 0x58)
    2803:	if r3 == r2 goto -0xe1 <turnpike+0x5038>
    2804:	r3 = *(u64 *)(r1 + 0x60)
    2805:	if r3 == r2 goto -0xe3 <turnpike+0x5038>
    2806:	r3 = *(u64 *)(r1 + 0x68)
    2807:	if r3 == r2 goto -0xe5 <turnpike+0x5038>
    2808:	r3 = *(u64 *)(r1 + 0x70)
    2809:	if r3 == r2 goto -0xe7 <turnpike+0x5038>
    2810:	r3 = *(u64 *)(r1 + 0x78)
    2811:	if r3 == r2 goto -0xe9 <turnpike+0x5038>
    2812:	r6 = 0xf
    2813:	r1 = *(u64 *)(r1 + 0x80)
    2814:	if r1 == r2 goto -0xec <turnpike+0x5038>
    2815:	goto -0xaba <turnpike+0x1d0>
    2816:	r1 = *(u64 *)(r10 - 0x78)
    2817:	w1 += -0x1
    2818:	*(u64 *)(r10 - 0x78) = r1
    2819:	w1 = *(u16 *)(r8 + 0x1c)
    2820:	r2 = *(u64 *)(r10 - 0xa8)
    2821:	r2 += r1
    2822:	*(u64 *)(r10 - 0xa8) = r2
    2823:	w1 = 0x1
    2824:	*(u32 *)(r10 - 0x100) = w1
    2825:	r1 = 0x2
    2826:	*(u64 *)(r10 - 0x128) = r1
    2827:	r1 = *(u64 *)(r10 - 0xf0)
    2828:	*(u64 *)(r10 - 0x120) = r1
    2829:	r1 = *(u64 *)(r10 - 0xc0)
    2830:	*(u64 *)(r10 - 0x138) = r1
    2831:	r1 = *(u64 *)(r10 - 0xb8)
    2832:	*(u64 *)(r10 - 0x108) = r1
    2833:	goto -0x588 <turnpike+0x2bf0>
